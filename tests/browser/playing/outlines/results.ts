import { convictions } from '../../../../src/domain/vocabulary.ts';
import type { Words } from '../../../../src/stores/words.ts';
import { bar, button, heading, type Part, region, slider } from './parts.ts';

const measures = ({ say }: Words): readonly Part[] => [
  [region(say('results.discrimination')), heading(say('results.discrimination'), 3)],
  [region(say('results.lean')), heading(say('results.lean'), 3)],
  [
    `table "${say('results.sure')}"`,
    ...convictions.map((conviction) => `rowheader "${say(`conviction.${conviction}`)}"`),
  ],
];

export const results = (words: Words, sending: 'share.challenge' | 'share.back'): readonly Part[] => {
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

export const differences = ({ say }: Words): Part => [
  region(say('challenge.heading')),
  heading(say('challenge.heading'), 2),
  'listitem',
  `table "${say('challenge.both')}"`,
];

export const link = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [heading(say('link.heading'), 1), slider(say('belief.ask')), button(say('link.play'))],
    [heading(say('link.heading'), 1), say('link.selfReported')],
    ...measures(words),
    ['listitem'],
  ];
};

export const linkProblem = (words: Words): readonly Part[] => {
  const { say } = words;
  return [bar(words), [heading(say('link.problem'), 1), say('link/not-a-link'), button(say('title.play'))]];
};
