import type { Words } from '../../../../src/stores/words.ts';
import { bar, button, heading, type Part, slider } from './parts.ts';

export const title = (
  { say, deck }: Words,
  ...ways: ('play' | 'continue' | 'newGame')[]
): readonly Part[] => [
  [heading(say('title.name'), 1), heading(say('title.motion'), 2), deck.motion, slider(say('belief.ask'))],
  [slider(say('belief.ask')), ...ways.map((way) => button(say(`title.${way}`)))],
  [`group "${say('bar.language')}"`, '[pressed]'],
];

export const rules = ({ say }: Words): readonly Part[] => [
  [button(say('bar.home')), heading(say('rules.heading'), 1), button(say('rules.close'))],
  ...(['task', 'scoring', 'roles', 'documents', 'keys'] as const).map((each) => [
    heading(say('rules.heading'), 1),
    heading(say(`rules.${each}`), 2),
  ]),
];

export const today = (words: Words): readonly Part[] => {
  const { say } = words;
  return [bar(words), [heading(say('title.today'), 1), say('today.about'), button(say('today.start'))]];
};

export const history = (words: Words): readonly Part[] => {
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
