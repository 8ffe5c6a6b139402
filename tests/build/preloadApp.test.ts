import { beforeAll, expect, test } from 'vitest';
import { decks } from '../../src/build/decks.ts';
import { languagePages } from '../../src/build/languagePages.ts';
import { preloadApp } from '../../src/build/preloadApp.ts';
import { aBuiltSite, type BuiltSite } from '../fixtures/aBuiltSite.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await aBuiltSite([decks(), preloadApp(), languagePages()]);
}, 30_000);

/** The files that a page asks for while it is still read, by their paths from the root. */
const hintedIn = (path: string): readonly string[] =>
  Array.from(
    site.pageAt(path).matchAll(/<link rel="modulepreload"[^>]* href="(?:\.+\/)*([^"]*)"/g),
    ([, file]) => file ?? '',
  );

test.each([
  ['index.html', 'en', 'zh'],
  ['zh/index.html', 'zh', 'en'],
])('%s asks early for the game and its own words', (path, own, other) => {
  const hinted = hintedIn(path);
  expect(hinted).toEqual(
    expect.arrayContaining(
      ['src/app/startSolo.ts', `src/text/${own}.ts`, `assets/decks/mine/${own}.yaml`].map(site.fileOf),
    ),
  );
  for (const module of [`src/text/${other}.ts`, `assets/decks/mine/${other}.yaml`])
    expect(hinted).not.toContain(site.fileOf(module));
});

test.each(['index.html', 'zh/index.html'])('%s asks for no file twice', (path) => {
  expect(new Set(hintedIn(path)).size).toBe(hintedIn(path).length);
});
