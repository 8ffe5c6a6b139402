import { expect, test } from 'vitest';
import { moduleHints } from '../../../src/server/serving/hints.ts';

test('the modules that a page begins with are told in the order of the page', () => {
  const html = `
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/first.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/game.js">
    <link rel="stylesheet" href="./assets/page.css">`;
  expect(moduleHints(html)).toBe(
    '<./assets/first.js>; rel=modulepreload; crossorigin, <./assets/game.js>; rel=modulepreload; crossorigin',
  );
});

test.each([
  '',
  '<title>Not here</title>',
  '<script src="old.js"></script><link rel="icon" href="./icon.svg">',
])('of a page without modules nothing is told: %s', (html) => {
  expect(moduleHints(html)).toBe(null);
});
