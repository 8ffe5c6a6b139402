import { expect, test } from 'vitest';
import { editionIn, routeOf } from '../../src/app/navigation.ts';

test('A score link opens the game that it tells of', () => {
  // A link that people have in their chats; its deal is that of the seed 20250314.
  expect(routeOf('#101PMqCrz0JPLXI26qldr')).toMatchObject({
    screen: 'link',
    opened: { seed: 20250314, isOver: true },
  });
});

test.each([
  ['#101PMqCrz0JPLXI26qldR', 'link/damaged'],
  ['#hello', 'link/not-a-link'],
  ['#', 'link/empty'],
])('What is no link of the game, such as %s, leads to a page that says why', (hash, problem) => {
  expect(routeOf(hash)).toEqual({ screen: 'link', opened: problem });
});

test('A screen that is named is gone to', () => {
  expect(routeOf('#rules')).toEqual({ screen: 'rules' });
});

test('a link names the edition it was made with, and no other address names one', () => {
  expect(editionIn('#101PMqCrz0JPLXI26qldr')).toBe(1);
  expect(['', '#', '#play', '#rules', '#1', '#hello'].map(editionIn)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
