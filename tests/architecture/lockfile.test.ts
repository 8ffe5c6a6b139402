import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** The packages that an entry of the lockfile asks for, and the lockfile lacks. */
const missingIn = ({ packages }: Lock): string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );

test('the lockfile knows the parts for every system, or npm ci would refuse it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(missingIn(lock)).toEqual([]);
});

test('a part for another system that is left out is named', () => {
  const packages = {
    'node_modules/biome': { optionalDependencies: { 'biome-linux': '1', 'biome-mac': '1' } },
    'node_modules/biome-linux': {},
  };
  expect(missingIn({ packages })).toEqual(['biome-mac']);
});

test('no package runs a program of its own when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('everything that a server for a school runs with is there without what only builds and tests', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of ['@oxc-node/core', 'redis', 'socket.io', 'valibot', 'yaml'])
    expect(dependencies).toHaveProperty([name]);
  // A machine for which there is no binary of it still serves the game.
  expect(optionalDependencies).toHaveProperty('lmdb');
});
