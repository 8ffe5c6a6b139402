import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawStill } from '../../../src/scenes/drawing/still.ts';
import { aPalette } from './aPalette.ts';

const holes = [0.33, 0.55, 0.77];

/** Two drawings are of the same shapes if they are equal but for their colours. */
const shapesOf = (svg: string): string => svg.replaceAll(/#[0-9a-f]+/gi, '').trim();

const serifOf = (svg: string): string =>
  /font-family="([^"]*)"/.exec(svg)?.[1]?.replaceAll('&quot;', '"') ?? '';

test.each(['day', 'night'])('The still picture of the %s is the balance as it is drawn now', (scheme) => {
  const committed = readFileSync(`assets/pictures/balance-${scheme}.svg`, 'utf8');
  const glassAlpha = scheme === 'day' ? '0.34' : '0.1';
  const drawn = drawStill({ ...aPalette, serif: serifOf(committed), glassAlpha }, holes);
  expect(shapesOf(committed)).toBe(shapesOf(drawn));
});

test('The still picture stands alone: it asks for nothing from outside', () => {
  const svg = drawStill(aPalette, holes).replace('http://www.w3.org/2000/svg', '');
  expect(svg.match(/http|href|var\(| style=/)).toBeNull();
});
