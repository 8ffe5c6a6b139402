import { expect, test } from 'vitest';
import { addressOf, chunkOf } from '../../src/build/chunks.ts';

/** Who imports whom at once. */
const importers: Readonly<Record<string, readonly string[]>> = {
  '/src/main.ts': [],
  '/src/app/startSettings.ts': ['/src/main.ts'],
  '/src/text/languages.ts': ['/src/app/startSettings.ts', '/src/page/page.ts'],
  '/src/app/startSolo.ts': [],
  '/src/page/page.ts': ['/src/app/startSolo.ts', '/src/page/frame.ts'],
  '/src/page/frame.ts': ['/src/page/page.ts', '/src/page/results.ts'],
  '/src/app/joinLater.ts': [],
  '/src/page/results.ts': ['/src/app/joinLater.ts'],
  '/src/app/openMap.ts': [],
  '/src/map/walk.ts': ['/src/app/openMap.ts'],
  '/src/map/marks.ts': ['/src/app/openMap.ts', '/src/page/results.ts'],
};
/** Who imports whom only on demand. */
const dynamicImporters: Readonly<Record<string, readonly string[]>> = {
  '/src/app/startSolo.ts': ['/src/main.ts'],
  '/src/app/joinLater.ts': ['/src/app/startSolo.ts'],
  '/src/app/openMap.ts': ['/src/app/joinLater.ts'],
};
// Of all that the bundler knows of a module only this is asked for.
const graph = {
  getModuleInfo: (id: string) =>
    ({ importers: importers[id] ?? [], dynamicImporters: dynamicImporters[id] ?? [] }) as never,
};

test.each([
  ['main.ts itself', '/src/main.ts', 'first'],
  ['what it imports', '/src/app/startSettings.ts', 'first'],
  ['what it imports through others, though the game does so too', '/src/text/languages.ts', 'first'],
  ['what the game starts with', '/src/app/startSolo.ts', 'game'],
  ['what the game imports, however far', '/src/page/frame.ts', 'game'],
  ['what comes right after the first card', '/src/app/joinLater.ts', 'later'],
  ['what only that imports', '/src/page/results.ts', 'later'],
  ['what comes on demand', '/src/app/openMap.ts', null],
  ['what only that imports in turn', '/src/map/walk.ts', null],
  ['what two parts share that come apart', '/src/map/marks.ts', null],
])('%s goes where it belongs', (_, id, chunk) => {
  expect(chunkOf(id, graph)).toBe(chunk);
});

test.each([
  ['/decks/a-deck/zh.yaml?temptations', 'assets/temptations-[hash].js'],
  ['/decks/a-deck/zh.yaml?reasons', 'assets/[name]-[hash].js'],
  [null, 'assets/[name]-[hash].js'],
])('what a game goes without is known by its name: %s', (facadeModuleId, address) => {
  expect(addressOf({ facadeModuleId })).toBe(address);
});
