import { expect, test } from 'vitest';
import { createFilmField, createFilmTable, type Flow, paintFilm } from '../../../src/scenes/drawing/film.ts';
import { filmColour } from '../../../src/scenes/drawing/thinFilm.ts';

const size = 40;
const field = createFilmField(size);
const table = createFilmTable();

const painted = (flow: Flow): Uint8ClampedArray => {
  const pixels = new Uint8ClampedArray(size * size * 4);
  paintFilm(field, table, [245, 164, 141], flow, pixels);
  return pixels;
};

const alphaAt = (pixels: Uint8ClampedArray, x: number, y: number): number => pixels[(y * size + x) * 4 + 3]!;

const still: Flow = { phases: [0, 0], surge: 0 };

test('Outside the bubble there is nothing', () => {
  const pixels = painted(still);
  expect([alphaAt(pixels, 0, 0), alphaAt(pixels, 39, 0), alphaAt(pixels, 0, 39)]).toEqual([0, 0, 0]);
});

test('One sees through the middle of the bubble and hardly through its rim', () => {
  const pixels = painted(still);
  // In the middle a tenth is film and 0.24 of the rest tint: 0.1 + 0.9 * 0.24 = 0.316, which is 81 of 255.
  expect(alphaAt(pixels, 20, 20)).toBeGreaterThan(75);
  expect(alphaAt(pixels, 20, 20)).toBeLessThan(88);
  expect(alphaAt(pixels, 20, 2)).toBeGreaterThan(220);
});

test('The film flows: its colours change and its shape does not', () => {
  const [before, after] = [painted(still), painted({ phases: [1, 2], surge: 0 })];
  expect(after).not.toEqual(before);
  for (let at = 3; at < before.length; at += 4) expect(after[at]).toBe(before[at]);
});

test('A current that has gone once round is where it was', () => {
  const round = painted({ phases: [2 * Math.PI, -4 * Math.PI], surge: 0 });
  const before = painted(still);
  const farthest = Math.max(...before.map((light, at) => Math.abs(light - round[at]!)));
  expect(farthest).toBeLessThanOrEqual(3);
});

test('A bubble thrown to the right has its film thicker on that side', () => {
  expect(field.surge[20 * size + 35]).toBeGreaterThan(0);
  expect(field.surge[20 * size + 4]).toBeLessThan(0);
});

test('The table of colours has a film’s own colour for every third entry', () => {
  // An entry is 4 nm: the 60th is 240 nm.
  expect([...table.slice(180, 183)]).toEqual([...filmColour(240)]);
});
