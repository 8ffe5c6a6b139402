import { expect, test } from 'vitest';
import { homeView, revealing, wholeView, withinWindow, zoomed } from '../../src/map/view.ts';

const window = { width: 400, height: 300 } as const;
const map = { width: 400, height: 600 } as const;

test('The whole map is seen at once in the middle of the window', () => {
  // 300 / 600 = 0.5; the map is then 200 wide, and 100 is left on each side.
  expect(wholeView(window, map)).toEqual({ x: 100, y: 0, zoom: 0.5 });
  // A map that fits is not made larger.
  expect(wholeView(window, { width: 400, height: 300 })).toEqual(homeView);
});

test('Coming closer keeps the point under the hand where it is', () => {
  // The point (200, 100) of the window shows (200, 100) of the map; at twice the size it lies at 400, 200: moved back.
  expect(zoomed(homeView, 2, { x: 200, y: 100 }, window, map)).toEqual({ x: -200, y: -100, zoom: 2 });
});

test('There is a nearest and a farthest view', () => {
  const middle = { x: 200, y: 150 };
  expect(zoomed(homeView, 100, middle, window, map).zoom).toBe(4);
  expect(zoomed(homeView, 0.01, middle, window, map).zoom).toBe(0.5);
});

test('The map cannot be pushed out of the window', () => {
  expect(withinWindow({ x: 50, y: 80, zoom: 1 }, window, map)).toEqual({ x: 0, y: 0, zoom: 1 });
  // 600 - 300 = 300 is the farthest up.
  expect(withinWindow({ x: 0, y: -900, zoom: 1 }, window, map)).toEqual({ x: 0, y: -300, zoom: 1 });
});

test('A claim below the edge is brought into view, with room of one row under it', () => {
  // Its lower edge at 430 and a row of 30 below make 460: 160 more than the window shows.
  const box = { x: 0, y: 400, width: 400, height: 30 };
  expect(revealing(homeView, box, window, map).y).toBe(-160);
});

test('A claim that is seen already stays where it is', () => {
  expect(revealing(homeView, { x: 60, y: 100, width: 280, height: 30 }, window, map)).toEqual(homeView);
});
