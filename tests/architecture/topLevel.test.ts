import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the project is made of; names with a dot in front are settings of tools. */
const known = [
  ...['src', 'assets', 'public', 'tests'],
  ...['index.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'README.zh.md', 'LICENSE', 'Dockerfile', 'compose.yaml'],
];

/** What commands leave there, and git does not know. */
const made = ['node_modules', 'dist', 'coverage'];

test('whoever opens the project finds four folders and a few files, each where it is always', () => {
  const names = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(names.toSorted()).toEqual(known.toSorted());
});
