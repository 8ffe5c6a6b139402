import type { Words } from '../../../../src/stores/words.ts';
import { bar, button, heading, type Part, region } from './parts.ts';

const mapSwitch = ({ say }: Words): Part => [
  heading(say('map.heading'), 1),
  `group "${say('map.form')}"`,
  button(say('map.form.picture')),
  button(say('map.form.list')),
];

export const map = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [...mapSwitch(words), region(say('side.bubble')), heading(say('side.bubble'), 2), 'listitem', 'button'],
    [region(say('map.about')), button(say('map.print')), button(say('map.toResults'))],
  ];
};

export const claimOnMap = (words: Words): readonly Part[] => {
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

export const mapAsList = (words: Words): readonly Part[] => [
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

export const mapBeforeItsTime = (words: Words): readonly Part[] => {
  const { say } = words;
  return [
    bar(words),
    [heading(say('map.notYet'), 1), say('map.notYet.midGame'), button(say('title.continue'))],
  ];
};
