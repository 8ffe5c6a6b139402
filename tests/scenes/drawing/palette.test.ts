import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPalette } from '../../../src/scenes/drawing/palette.ts';

test('Every colour the drawings use stands in the page’s styles', () => {
  const styles = readFileSync('src/page/styles/tokens.css', 'utf8');
  const missing: string[] = [];
  readPalette((property) => {
    if (!styles.includes(`${property}:`)) missing.push(property);
    return '';
  });
  expect(missing).toEqual([]);
});

test('Colours are read without the space that a style sheet leaves before them', () => {
  expect(readPalette((property) => (property === '--ink' ? ' #13222b' : ' x')).ink).toBe('#13222b');
});
