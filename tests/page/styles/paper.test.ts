import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every sheet of style, by its path below `src`. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: readFileSync(join('src', path), 'utf8') }));

/** The pages that a sheet of style sets the margins of; without a name they are those of all that is printed. */
const pagesIn = (css: string): readonly string[] =>
  [...css.matchAll(/@page\s*([\w-]*)/g)].map(([, name = '']) => name);

test('What is printed has margins of its own, whatever else was looked at before', () => {
  const named = sheets.flatMap(({ path, css }) => pagesIn(css).map((name) => ({ path, css, name })));
  expect(named.map(({ name }) => name).sort()).toEqual(['map', 'pack', 'paper', 'report']);
  for (const { path, css, name } of named) expect(css, path).toMatch(new RegExp(`[{;]\\s*page: ${name};`));
});
