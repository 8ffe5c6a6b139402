import type { Words } from '../../../src/stores/words.ts';
import type { View } from './screens.ts';

/** @returns what the browser's tab must call each screen. */
export const pageTitlesIn = ({ say }: Words): Readonly<Record<View, string>> => {
  const claim = (n: number): string => say('sort.page', { n, total: 12 });
  return {
    title: say('title.name'),
    'title in mid-game': say('title.name'),
    rules: say('rules.page'),
    map: say('map.page'),
    'map as a list': say('map.page'),
    'map before its time': say('map.page'),
    'claim on the map': say('map.page'),
    'first claim': claim(1),
    'open context': claim(1),
    'held claim': claim(1),
    right: claim(1),
    wrong: claim(2),
    'put claim': say('answer.page', { n: 1, total: 3 }),
    'chosen card': say('answer.page', { n: 1, total: 3 }),
    'right answer': say('answer.page', { n: 1, total: 3 }),
    'wrong answer': say('answer.page', { n: 2, total: 3 }),
    figure: say('check.page', { n: 1, total: 3 }),
    'chosen option': say('check.page', { n: 1, total: 3 }),
    'right check': say('check.page', { n: 1, total: 3 }),
    'wrong check': say('check.page', { n: 2, total: 3 }),
    verdict: say('verdict.page'),
    results: say('results.page'),
    'results beside a friend’s': say('results.page'),
    today: say('today.page'),
    history: say('history.page'),
    link: say('link.page'),
    'link problem': say('link.page'),
  };
};
