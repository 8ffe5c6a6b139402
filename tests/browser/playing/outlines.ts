import type { Player } from './player.ts';
import type { View } from './screens.ts';

/** @returns what each screen must tell assistive technology, in this order among other things: role, name and state. */
export const outlinesFor = ({ words: { say, deck } }: Player): Readonly<Record<View, readonly string[]>> => {
  const button = (name: string): string => `button "${name}"`;
  const heading = (name: string, level: number): string => `heading "${name}" [level=${level}]`;
  const slider = (name: string): string => `slider "${name}"`;
  const region = (name: string): string => `region "${name}"`;
  const bar = [button(say('bar.home')), button(say('bar.sound')), button(say('bar.rules'))];
  const terms = (['outcome.role', 'outcome.voice', 'outcome.passage'] as const).flatMap((key) => [
    `term: ${say(key)}`,
    'definition',
  ]);
  const places = (['bubble', 'lab'] as const).flatMap((side) => {
    const convictions = ['leaning', 'fairlySure', 'certain'] as const;
    const outwards = convictions.map((conviction) => `radio "${say(`sort.place.${side}.${conviction}`)}"`);
    return side === 'bubble' ? outwards.toReversed() : outwards;
  });
  const claim = [
    heading(say('sort.heading', { n: 1, total: 12 }), 1),
    `article "${say('sort.heading', { n: 1, total: 12 })}"`,
    'paragraph',
  ];
  const answer = (position: number, word: string): readonly string[] => [
    ...bar,
    heading(say('sort.heading', { n: position, total: 12 }), 1),
    `article "${say('outcome.heading')}"`,
    word,
    say('outcome.you.certain'),
    ...terms,
    button(say('sort.next')),
  ];
  const measures = [
    region(say('results.discrimination')),
    heading(say('results.discrimination'), 3),
    region(say('results.lean')),
    heading(say('results.lean'), 3),
    `table "${say('results.sure')}"`,
    `rowheader "${say('conviction.leaning')}"`,
    `rowheader "${say('conviction.fairlySure')}"`,
    `rowheader "${say('conviction.certain')}"`,
  ];
  const results = [
    region(say('share.heading')),
    button(say('share.challenge')),
    button(say('share.copy')),
    `textbox "${say('share.text')}"`,
    button(say('results.again')),
    ...measures,
    region(say('results.belief')),
    region(say('results.fooled')),
    heading(say('results.fooled'), 2),
    'listitem',
  ];
  const title = [
    heading(say('title.name'), 1),
    heading(say('title.motion'), 2),
    deck.motion,
    slider(say('belief.ask')),
  ];
  return {
    title: [
      ...title,
      button(say('title.play')),
      button(say('title.rules')),
      `group "${say('bar.language')}"`,
      '[pressed]',
    ],
    'title in mid-game': [...title, button(say('title.continue')), button(say('title.newGame'))],
    rules: [
      ...bar.slice(0, 2),
      heading(say('rules.heading'), 1),
      heading(say('rules.task'), 2),
      heading(say('rules.scoring'), 2),
      'table',
      heading(say('rules.roles'), 2),
      heading(say('rules.documents'), 2),
      heading(say('rules.keys'), 2),
      button(say('rules.close')),
    ],
    'first claim': [...bar, ...claim, say('sort.ask'), `radiogroup "${say('sort.places')}"`, ...places],
    'held claim': [
      ...bar,
      ...claim,
      `radiogroup "${say('sort.places')}"`,
      ...places.slice(0, 5),
      '[checked]',
      places[5] ?? '',
    ],
    right: answer(1, say('outcome.right')),
    wrong: answer(2, say('outcome.wrong')),
    verdict: [
      ...bar,
      heading(say('verdict.heading'), 1),
      deck.motion,
      slider(say('belief.askAgain')),
      button(say('verdict.show')),
    ],
    results: [button(say('bar.home')), heading(say('results.heading'), 1), ...results],
    'results beside a friend’s': [
      heading(say('results.heading'), 1),
      region(say('challenge.heading')),
      heading(say('challenge.heading'), 2),
      'listitem',
      `table "${say('challenge.both')}"`,
      ...results,
    ],
    link: [
      ...bar,
      heading(say('link.heading'), 1),
      slider(say('belief.ask')),
      button(say('link.play')),
      say('link.selfReported'),
      ...measures,
      'listitem',
    ],
    'link problem': [
      ...bar,
      heading(say('link.problem'), 1),
      say('link/not-a-link'),
      button(say('title.play')),
    ],
  };
};
