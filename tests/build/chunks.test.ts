import { expect, test } from 'vitest';
import { addressOf, chunkOf } from '../../src/build/chunks.ts';

/** Who imports whom at once; what is imported only on demand is nobody's here. */
const importers: Readonly<Record<string, readonly string[]>> = {
  '/src/main.ts': [],
  '/src/app/startSolo.ts': ['/src/main.ts'],
  '/src/page/page.ts': ['/src/app/startSolo.ts', '/src/page/frame.ts'],
  '/src/page/frame.ts': ['/src/page/page.ts', '/src/page/laterScreens.ts'],
  '/src/page/laterScreens.ts': [],
  '/src/page/results.ts': ['/src/page/laterScreens.ts'],
};
// Of all that the bundler knows of a module only this is asked for.
const graph = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) as never };

test.each([
  ['what main.ts imports, however far', '/src/page/frame.ts', 'game'],
  ['what comes later', '/src/page/laterScreens.ts', null],
  ['what only later screens import', '/src/page/results.ts', null],
  ['main.ts itself', '/src/main.ts', null],
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
