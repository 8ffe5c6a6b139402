import type { Words } from '../../../src/stores/words.ts';
import { history, rules, title, today } from './outlines/aroundGame.ts';
import { claimOnMap, map, mapAsList, mapBeforeItsTime } from './outlines/map.ts';
import type { Part } from './outlines/parts.ts';
import { differences, link, linkProblem, results } from './outlines/results.ts';
import { answer, checked, claim, exchanged, figure, openContext, put, verdict } from './outlines/rounds.ts';
import type { View } from './screens.ts';

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
