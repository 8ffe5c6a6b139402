import { expect, test } from 'vitest';
import { positionAfter } from '../../../src/page/choosing/keys.ts';

test('A digit chooses the card of that number, and no card that is not there', () => {
  expect(['1', '3', '4'].map((key) => positionAfter(key, null, 4))).toEqual([0, 2, 3]);
  expect(['0', '5', '12', 'a'].map((key) => positionAfter(key, 1, 4))).toEqual([null, null, null, null]);
});

test('Arrows step on from the chosen card, and round at the ends', () => {
  expect(positionAfter('ArrowRight', 1, 4)).toBe(2);
  expect(positionAfter('ArrowDown', 3, 4)).toBe(0);
  expect(positionAfter('ArrowLeft', 0, 4)).toBe(3);
  expect(positionAfter('ArrowUp', 2, 3)).toBe(1);
});

test('From no card the first arrow leads to the first one, backwards to the last', () => {
  expect(positionAfter('ArrowRight', null, 4)).toBe(0);
  expect(positionAfter('ArrowUp', null, 4)).toBe(3);
});
