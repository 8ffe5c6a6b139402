import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { firstCard } from '../../src/build/firstCard.ts';

const sources: Readonly<Record<string, string>> = {
  'main.js': "import { card } from './card.js'; console.log(card()); void import('./later.js');",
  'card.js': "import { word } from './word.js'; export const card = () => word();",
  'word.js': 'export const word = () => Math.random();',
  'later.js': "import { word } from './word.js'; console.log(word());",
};

/** Builds a game in whose first file are the modules that match, and all others by themselves. */
const buildWith = async (first: RegExp): Promise<unknown> => {
  const root = mkdtempSync(join(tmpdir(), 'first-card-'));
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(root, name), source);
  const groups = [
    { name: 'game', test: first },
    { name: 'word', test: /word\.js$/ },
  ];
  try {
    return await build({
      ...{ root, configFile: false, logLevel: 'silent', plugins: [firstCard('game')] },
      build: {
        write: false,
        rolldownOptions: {
          input: join(root, 'main.js'),
          output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
        },
      },
    });
  } finally {
    rmSync(root, { recursive: true });
  }
};

test('a first card whose file has all that it needs is built', { timeout: 30_000 }, async () => {
  await expect(buildWith(/preload-helper|(card|word)\.js$/)).resolves.toBeDefined();
});

test('a first card that would wait for another file stops the build, which names that', {
  timeout: 30_000,
}, async () => {
  await expect(buildWith(/preload-helper|card\.js$/)).rejects.toThrow(
    /imports assets\/word-[\w-]+\.js at once/,
  );
});
