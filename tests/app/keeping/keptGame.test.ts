import { expect, test } from 'vitest';
import type { KeptGame } from '../../../src/app/keeping/gameSchema.ts';
import { gameKey, keepGame, readGame } from '../../../src/app/keeping/keptGame.ts';
import { toLab } from '../../fixtures/aGame.ts';
import { aStorage } from '../../fixtures/aStorage.ts';

const place = { kind: 'place', placement: toLab.certain } as const;

const game: KeptGame = {
  edition: 1,
  seed: 2 ** 32 - 1,
  course: 'whole',
  beliefBefore: 20,
  moves: [place, { kind: 'next' }, { kind: 'conclude', belief: null }],
  challenge: '101PMqCrz0JPLXI26qldr',
};

test('A game is read as it was kept', async () => {
  const storage = aStorage();
  expect(keepGame(storage, game)).toBe(true);
  expect(await readGame(storage)).toEqual({ found: 'value', value: game });
});

test('A game kept before there were other rounds has the sort round alone', async () => {
  const { course: _, ...old } = game;
  const storage = aStorage({ [gameKey]: JSON.stringify(old) });
  expect(await readGame(storage)).toEqual({ found: 'value', value: { ...game, course: 'sort' } });
});

test('The moves of every round are read as they were kept', async () => {
  const storage = aStorage();
  const moves: KeptGame['moves'] = [
    { kind: 'openContext' },
    { kind: 'answer', claim: 'giants-now' },
    { kind: 'check', option: 2 },
  ];
  keepGame(storage, { ...game, moves });
  expect(await readGame(storage)).toEqual({ found: 'value', value: { ...game, moves } });
});

test.each([
  ['course that there is not', { course: 'half' }],
  ['option that is no number', { moves: [{ kind: 'check', option: '0' }] }],
  ['seed beyond 32 bits', { seed: 2 ** 32 }],
  ['seed below 0', { seed: -1 }],
  ['seed between two numbers', { seed: 0.5 }],
  ['belief beyond the scale', { beliefBefore: 21 }],
  ['edition that is no number', { edition: '1' }],
  ['move that nobody can make', { moves: [{ kind: 'peek' }] }],
  [
    'conviction that does not exist',
    { moves: [{ ...place, placement: { side: 'lab', conviction: 'sure' } }] },
  ],
  [
    'side that does not exist',
    { moves: [{ ...place, placement: { side: 'flask', conviction: 'certain' } }] },
  ],
  ['move with more to it than it has', { moves: [{ kind: 'next', twice: true }] }],
  ['list of more moves than any game has', { moves: Array<unknown>(101).fill({ kind: 'next' }) }],
  ["friend's link longer than any", { challenge: '1'.repeat(101) }],
  ['field that no game has', { points: 36 }],
])('A kept game with a wrong %s is unreadable', async (_, change) => {
  const storage = aStorage({ [gameKey]: JSON.stringify({ ...game, ...change }) });
  expect(await readGame(storage)).toEqual({ found: 'unreadable' });
});

test.each(['edition', 'seed', 'beliefBefore', 'moves', 'challenge'])(
  'A kept game that lacks its %s is unreadable',
  async (field) => {
    const storage = aStorage({ [gameKey]: JSON.stringify({ ...game, [field]: undefined }) });
    expect(await readGame(storage)).toEqual({ found: 'unreadable' });
  },
);
