import { convictions, type Placement, places } from '../../../src/domain/vocabulary.ts';
import type { Words } from '../../../src/stores/words.ts';
import type { View } from './screens.ts';

/** What one part of a screen tells assistive technology, in this order among other things: role, name and state. */
type Part = readonly string[];

const button = (name: string): string => `button "${name}"`;
const heading = (name: string, level: number): string => `heading "${name}" [level=${level}]`;
const slider = (name: string): string => `slider "${name}"`;
const region = (name: string): string => `region "${name}"`;

const bar = ({ say }: Words): Part => [
  button(say('bar.home')),
  button(say('bar.sound')),
  button(say('bar.rules')),
];

const title = ({ say, deck }: Words, ...ways: ('play' | 'continue' | 'newGame')[]): readonly Part[] => [
  [heading(say('title.name'), 1), heading(say('title.motion'), 2), deck.motion, slider(say('belief.ask'))],
  [slider(say('belief.ask')), ...ways.map((way) => button(say(`title.${way}`)))],
  [`group "${say('bar.language')}"`, '[pressed]'],
];

const rules = ({ say }: Words): readonly Part[] => [
  [button(say('bar.home')), heading(say('rules.heading'), 1), button(say('rules.close'))],
  ...(['task', 'scoring', 'roles', 'documents', 'keys'] as const).map((each) => [
    heading(say('rules.heading'), 1),
    heading(say(`rules.${each}`), 2),
  ]),
];

const radio = ({ say }: Words, { side, conviction }: Placement): string =>
  `radio "${say(`sort.place.${side}.${conviction}`)}"`;

/** The card is held over the place with that number, or over none. */
const claim = (words: Words, held: number | null): readonly Part[] => {
  const name = words.say('sort.heading', { n: 1, total: 12 });
  const radios = places.map((place, number) => [
    radio(words, place),
    ...(number === held ? ['[checked]'] : []),
  ]);
  return [
    bar(words),
    [heading(name, 1), `article "${name}"`, 'paragraph'],
    [`radiogroup "${words.say('sort.places')}"`, ...radios.flat()],
  ];
};

const answer = (words: Words, position: number, outcome: 'right' | 'wrong'): readonly Part[] => {
  const { say } = words;
  const terms = (['role', 'voice', 'passage'] as const).map((each) => `term: ${say(`outcome.${each}`)}`);
  return [
    bar(words),
    [
      heading(say('sort.heading', { n: position, total: 12 }), 1),
      `article "${say('outcome.heading')}"`,
      say(`outcome.${outcome}`),
      say('outcome.you.certain'),
      ...terms.flatMap((term) => [term, 'definition']),
      button(say('sort.next')),
    ],
  ];
};

const choosing = (group: string, number: number): Part => [
  `radiogroup "${group}"`,
  ...Array.from({ length: number }, () => 'radio "'),
];

const put = (words: Words, give: boolean): readonly Part[] => {
  const { say } = words;
  const name = say('answer.heading', { n: 1, total: 3 });
  return [
    bar(words),
    [heading(name, 1), `article "${name}"`, 'paragraph'],
    choosing(say('answer.hand'), 4),
    ...(give ? [['[checked]', 'button "']] : [[say('answer.how')]]),
  ];
};

const exchanged = (words: Words, position: number, outcome: 'right' | 'wrong'): readonly Part[] => {
  const { say } = words;
  const name = say('answer.heading', { n: position, total: 3 });
  return [
    bar(words),
    [heading(name, 1), `article "${say('outcome.heading')}"`, say(`outcome.${outcome}`)],
    [
      `article "${say('outcome.heading')}"`,
      ...(outcome === 'wrong' ? [say('answer.you')] : []),
      button(say('answer.next')),
    ],
  ];
};

const figure = (words: Words, give: boolean): readonly Part[] => {
  const { say } = words;
  const name = say('check.heading', { n: 1, total: 3 });
  return [
    bar(words),
    [heading(name, 1), `article "${name}"`, 'paragraph'],
    choosing(say('check.options'), 3),
    ...(give ? [['[checked]', button(say('check.give'))]] : [[say('check.how')]]),
  ];
};

const checked = (words: Words, position: number, outcome: 'right' | 'wrong'): readonly Part[] => {
  const { say } = words;
  const name = say('check.heading', { n: position, total: 3 });
  return [
    bar(words),
    [
      heading(name, 1),
      `article "${name}"`,
      `article "${say('outcome.heading')}"`,
      say(`outcome.${outcome}`),
      'listitem',
      'listitem',
      'listitem',
      button(say('check.next')),
    ],
  ];
};

const measures = ({ say }: Words): readonly Part[] => [
  [region(say('results.discrimination')), heading(say('results.discrimination'), 3)],
  [region(say('results.lean')), heading(say('results.lean'), 3)],
  [
    `table "${say('results.sure')}"`,
    ...convictions.map((conviction) => `rowheader "${say(`conviction.${conviction}`)}"`),
  ],
];

const results = (words: Words, sending: 'share.challenge' | 'share.back'): readonly Part[] => {
  const { say } = words;
  return [
    [button(say('bar.home')), heading(say('results.heading'), 1), button(say('bar.rules'))],
    [region(say('share.heading')), button(say(sending)), `textbox "${say('share.text')}"`],
    ...measures(words),
    [region(say('results.belief')), heading(say('results.belief'), 3)],
    [region(say('results.fooled')), heading(say('results.fooled'), 2), 'listitem'],
    [region(say('map.heading')), button(say('results.map.open'))],
    [button(say('results.again'))],
  ];
};

const differences = ({ say }: Words): Part => [
  region(say('challenge.heading')),
  heading(say('challenge.heading'), 2),
  'listitem',
  `table "${say('challenge.both')}"`,
];

const mapSwitch = ({ say }: Words): Part => [
  heading(say('map.heading'), 1),
  `group "${say('map.form')}"`,
  button(say('map.form.picture')),
  button(say('map.form.list')),
];

const map = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [...mapSwitch(words), region(say('side.bubble')), heading(say('side.bubble'), 2), 'listitem', 'button'],
    [region(say('map.about')), button(say('map.print')), button(say('map.toResults'))],
  ];
};

const claimOnMap = (words: Words): readonly Part[] => {
  const { say, deck } = words;
  return [
    [...mapSwitch(words), region(say('side.bubble')), '[expanded]'],
    [
      button(say('map.close')),
      deck.claims['gundlach-1999']?.card ?? '',
      `term: ${say('outcome.role')}`,
      say('map.links.supports'),
      say('map.links.replies'),
      'listitem',
    ],
  ];
};

const mapAsList = (words: Words): readonly Part[] => [
  mapSwitch(words),
  ...Object.values(words.deck.documents).map(({ title: name }) => [
    heading(words.say('map.heading'), 1),
    region(name),
    heading(name, 2),
    'listitem',
    '[level=3]',
    '[level=4]',
    'listitem',
    'button',
  ]),
];

const mapBeforeItsTime = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [heading(say('map.notYet'), 1), say('map.notYet.midGame'), button(say('title.continue'))],
  ];
};

const openContext = (words: Words): readonly Part[] => {
  const { say } = words;
  return [...claim(words, null), [region(say('context.open')), button(say('context.close')), 'paragraph']];
};

const today = (words: Words): readonly Part[] => {
  const { say } = words;
  return [bar(words), [heading(say('title.today'), 1), say('today.about'), button(say('today.start'))]];
};

const history = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [
      heading(say('history.heading'), 1),
      `table "${say('history.heading')}"`,
      'columnheader',
      'rowheader',
      button(say('history.erase')),
    ],
  ];
};

const link = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [heading(say('link.heading'), 1), slider(say('belief.ask')), button(say('link.play'))],
    [heading(say('link.heading'), 1), say('link.selfReported')],
    ...measures(words),
    ['listitem'],
  ];
};

const verdict = (words: Words): readonly Part[] => {
  const { say, deck } = words;
  const ask = slider(say('belief.askAgain'));
  return [bar(words), [heading(say('verdict.heading'), 1), deck.motion, ask, button(say('verdict.show'))]];
};

const linkProblem = (words: Words): readonly Part[] => {
  const { say } = words;
  return [bar(words), [heading(say('link.problem'), 1), say('link/not-a-link'), button(say('title.play'))]];
};

/** @returns what each screen must tell assistive technology, part by part. */
export const outlinesIn = (words: Words): Readonly<Record<View, readonly Part[]>> => ({
  title: title(words, 'play'),
  'title in mid-game': title(words, 'continue', 'newGame'),
  rules: rules(words),
  'first claim': claim(words, null),
  'open context': openContext(words),
  // Two steps to the right: fairly sure of Lab.
  'held claim': claim(words, 4),
  right: answer(words, 1, 'right'),
  wrong: answer(words, 2, 'wrong'),
  'put claim': put(words, false),
  'chosen card': put(words, true),
  'right answer': exchanged(words, 1, 'right'),
  'wrong answer': exchanged(words, 2, 'wrong'),
  figure: figure(words, false),
  'chosen option': figure(words, true),
  'right check': checked(words, 1, 'right'),
  'wrong check': checked(words, 2, 'wrong'),
  verdict: verdict(words),
  results: results(words, 'share.challenge'),
  'results beside a friend’s': [differences(words), ...results(words, 'share.back')],
  map: map(words),
  'claim on the map': claimOnMap(words),
  'map as a list': mapAsList(words),
  'map before its time': mapBeforeItsTime(words),
  today: today(words),
  history: history(words),
  link: link(words),
  'link problem': linkProblem(words),
});
