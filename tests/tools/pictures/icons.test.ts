import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconsFrom } from '../../../src/tools/pictures/icons.ts';
import { pngSize } from '../../fixtures/pngSize.ts';

const svg =
  '<svg viewBox="0 0 64 64"><rect width="64" height="64" rx="10" fill="#fff"/><path d="M6 18h52"/></svg>';

const iconNamed = (name: string): string => iconsFrom(svg).find((icon) => icon.name === name)?.svg ?? '';

test('The icon of a browser is the page’s own', () => {
  expect(iconNamed('icon-192.png')).toBe(svg);
  expect(iconNamed('icon-512.png')).toBe(svg);
});

test.each(['icon-maskable-512.png', 'apple-touch-icon.png'])('%s fills its square to the corners', (name) => {
  expect(iconNamed(name)).toContain('<rect width="64" height="64" fill="#fff"/>');
});

test('A system that cuts a circle out of the icon cuts nothing off the drawing', () => {
  // The beam ends at x = 6 with a round end of 2.5, at y = 18: 28.5 and 14 from the middle, so sqrt(28.5² + 14²) = 31.75.
  // Drawn at 0.75 that is 23.8. What is never cut off is a circle over 4/5 of the square: 0.4 × 64 = 25.6.
  const scale = Number(/scale\((.*?)\)/.exec(iconNamed('icon-maskable-512.png'))?.[1]);
  expect(scale * Math.hypot(28.5, 14)).toBeLessThan(25.6);
  expect(scale).toBeGreaterThan(0.6);
});

test('Each icon has been drawn in its size', () => {
  for (const { name, size } of iconsFrom(svg))
    expect(pngSize(readFileSync(`public/${name}`))).toEqual({ width: size, height: size });
});
