import { expect, test } from 'vitest';
import { chunkCycleIn } from '../../src/build/noChunkCycles.ts';

test('files that wait for one another in a circle are found, wherever one begins', () => {
  const waits = new Map([
    ['main', ['game']],
    ['game', ['later', 'words']],
    ['later', ['marks']],
    ['marks', ['game']],
  ]);
  expect(chunkCycleIn(waits)).toEqual(['game', 'later', 'marks', 'game']);
});

test('two ways to one file are no circle', () => {
  const waits = new Map([
    ['main', ['game', 'words']],
    ['game', ['words']],
    ['words', []],
  ]);
  expect(chunkCycleIn(waits)).toBeNull();
});
