import { type Placement, places } from '../../../../src/domain/vocabulary.ts';
import type { Words } from '../../../../src/stores/words.ts';
import { bar, button, heading, type Part, region, slider } from './parts.ts';

const radio = ({ say }: Words, { side, conviction }: Placement): string =>
  `radio "${say(`sort.place.${side}.${conviction}`)}"`;

/** The card is held over the place with that number, or over none. */
export const claim = (words: Words, held: number | null): readonly Part[] => {
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

export const answer = (words: Words, position: number, outcome: 'right' | 'wrong'): readonly Part[] => {
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

/** A claim that is asked about, what there is to choose from, and how that is done; or the button once one is chosen. */
const asked = (
  words: Words,
  {
    heading: name,
    group,
    choices,
    how,
    give,
  }: Record<'heading' | 'group' | 'how', string> & {
    readonly choices: number;
    readonly give: string | null;
  },
): readonly Part[] => [
  bar(words),
  [heading(name, 1), `article "${name}"`, 'paragraph'],
  [`radiogroup "${group}"`, ...Array.from({ length: choices }, () => 'radio "')],
  give === null ? [how] : ['[checked]', give],
];

export const put = (words: Words, give: boolean): readonly Part[] =>
  asked(words, {
    heading: words.say('answer.heading', { n: 1, total: 3 }),
    group: words.say('answer.hand'),
    choices: 4,
    how: words.say('answer.how'),
    give: give ? 'button "' : null,
  });

export const exchanged = (words: Words, position: number, outcome: 'right' | 'wrong'): readonly Part[] => {
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

export const figure = (words: Words, give: boolean): readonly Part[] =>
  asked(words, {
    heading: words.say('check.heading', { n: 1, total: 3 }),
    group: words.say('check.options'),
    choices: 3,
    how: words.say('check.how'),
    give: give ? button(words.say('check.give')) : null,
  });

export const checked = (words: Words, position: number, outcome: 'right' | 'wrong'): readonly Part[] => {
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

export const openContext = (words: Words): readonly Part[] => {
  const { say } = words;
  return [...claim(words, null), [region(say('context.open')), button(say('context.close')), 'paragraph']];
};

export const verdict = (words: Words): readonly Part[] => {
  const { say, deck } = words;
  const ask = slider(say('belief.askAgain'));
  return [bar(words), [heading(say('verdict.heading'), 1), deck.motion, ask, button(say('verdict.show'))]];
};
