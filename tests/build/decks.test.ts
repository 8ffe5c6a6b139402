import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decks } from '../../src/build/decks.ts';
import { releasedFolder } from '../fixtures/deckSource.ts';

let root = '';
const deckFile = (name: string): string => join(root, 'assets/decks/mine', name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'decks-'));
  cpSync(releasedFolder, join(root, 'assets/decks/mine'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** Builds a page that uses what `source` imports from the deck. @returns the code of all that was built. */
const buildWith = async (source: string): Promise<string> => {
  writeFileSync(join(root, 'main.js'), source);
  const result = await build({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [decks()] },
    build: { write: false, rollupOptions: { input: join(root, 'main.js') } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n');
};

const useDeck = "import { deck } from './assets/decks/mine/deck.yaml'; console.log(deck);";
const useEnglish = "import { texts } from './assets/decks/mine/en.yaml'; console.log(texts);";

test('the structure comes into the page without words', { timeout: 30_000 }, async () => {
  const code = await buildWith(useDeck);
  expect(code).toContain('sequoia-gap');
  expect(code).not.toContain('workbench');
});

test('the words of a language come into the page without those of the other, and without those for later', {
  timeout: 30_000,
}, async () => {
  const code = await buildWith(useEnglish);
  expect(code).toContain('workbench');
  expect(code).not.toContain('工作台');
  for (const later of [
    'It asks who decides',
    'Silly and primitive is how',
    'What does one download count?',
    'here the text ends',
    'Traders are not the market',
  ])
    expect(code).not.toContain(later);
});

test.each([
  ['reasons', 'It asks who decides', 'Silly and primitive is how', 'here the text ends'],
  ['temptations', 'Silly and primitive is how', 'It asks who decides', 'Traders are not the market'],
  ['contexts', 'here the text ends', 'Traders are not the market', 'What does one download count?'],
  ['argument', 'Traders are not the market', 'here the text ends', 'What does one download count?'],
  ['checks', 'What does one download count?', 'here the text ends', 'Traders are not the market'],
])(
  'of the other words of a language the %s come alone',
  { timeout: 30_000 },
  async (part, own, ...others) => {
    const code = await buildWith(
      `import { ${part} } from './assets/decks/mine/en.yaml?${part}'; console.log(${part});`,
    );
    expect(code).toContain(own);
    for (const other of [...others, 'Industrial Revolution', '全文']) expect(code).not.toContain(other);
  },
);

test('a deck with problems stops the build, and all of them are named', { timeout: 30_000 }, async () => {
  writeFileSync(
    deckFile('deck.yaml'),
    readFileSync(deckFile('deck.yaml'), 'utf8').replace('at: B9,', 'at: B99,'),
  );
  rmSync(deckFile('zh.yaml'));
  const failure = await buildWith(useEnglish).catch(String);
  expect(failure).toContain('assets/decks/mine/deck.yaml: claim "gundlach-1999" comes from B99');
  expect(failure).toContain('assets/decks/mine/zh.yaml: This file is missing.');
});
