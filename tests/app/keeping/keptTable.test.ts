import { describe, expect, test } from 'vitest';
import { gameKey } from '../../../src/app/keeping/keptGame.ts';
import { keepTable, restoreTable, type Storages } from '../../../src/app/keeping/keptTable.ts';
import { deckOfEdition, latestEdition } from '../../../src/content/editions.ts';
import { type Game, startGame } from '../../../src/domain/game.ts';
import type { Move } from '../../../src/domain/move.ts';
import { play, sorting, times, toBubble, toLab } from '../../fixtures/aGame.ts';
import { aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const nothing = { edition: 1, game: null, challenge: null };

/** A game of the deck that games are dealt from now. */
const aDealtGame = (seed: number, moves: readonly Move[] = []): Game => {
  const deck = deckOfEdition(latestEdition);
  if (!deck) throw new Error('the latest edition has no deck');
  return play(startGame(deck, seed, 7, 'sort'), moves);
};

const finishing: readonly Move[] = [...sorting(times(12, toLab.leaning)), { kind: 'conclude', belief: 12 }];
const begun = aDealtGame(100, [{ kind: 'place', placement: toBubble.certain }]);
const other = aDealtGame(101, sorting(times(2, toLab.certain)));
const over = aDealtGame(102, finishing);

/** A device with an empty storage; each tab opened on it has one of its own. */
const aDevice = () => {
  const device = aStorage();
  return { openTab: (): Storages => ({ tab: aStorage(), device }) };
};

describe('After a reload', () => {
  test.each([
    ['an unfinished game goes on where it was', begun],
    ['the results stay open', over],
  ])('%s', async (_, game) => {
    const tab = aDevice().openTab();
    expect(keepTable(tab, { edition: 1, game, challenge: null })).toBe(true);
    expect(await restoreTable(tab)).toEqual({ edition: 1, game, challenge: null });
  });

  test("the friend's game that was taken up as a challenge is still known", async () => {
    const tab = aDevice().openTab();
    keepTable(tab, { edition: 1, game: aDealtGame(102), challenge: over });
    expect(await restoreTable(tab)).toEqual({ edition: 1, game: aDealtGame(102), challenge: over });
  });

  test('a tab goes on with its own game, whatever another tab plays', async () => {
    const { openTab } = aDevice();
    const [one, another] = [openTab(), openTab()];
    keepTable(one, { edition: 1, game: begun, challenge: null });
    keepTable(another, { edition: 1, game: other, challenge: null });
    expect((await restoreTable(one))?.game).toEqual(begun);
    expect((await restoreTable(another))?.game).toEqual(other);
  });
});

describe('A new tab', () => {
  test('begins with an empty table where nothing was played', async () => {
    const tab = aDevice().openTab();
    expect(keepTable(tab, nothing)).toBe(true);
    expect(await restoreTable(tab)).toEqual(nothing);
  });

  test('goes on with the unfinished game of the device, and keeps it while another tab plays on', async () => {
    const { openTab } = aDevice();
    const [first, second] = [openTab(), openTab()];
    keepTable(first, { edition: 1, game: begun, challenge: null });
    expect((await restoreTable(second))?.game).toEqual(begun);
    keepTable(first, { edition: 1, game: over, challenge: null });
    expect((await restoreTable(second))?.game).toEqual(begun);
  });

  test('leaves a game that is over to the tab that played it', async () => {
    const { openTab } = aDevice();
    keepTable(openTab(), { edition: 1, game: over, challenge: null });
    expect(await restoreTable(openTab())).toEqual(nothing);
  });
});

describe('A table is kept', () => {
  test('if only one of the two storages has room', async () => {
    const table = { edition: 1, game: begun, challenge: null };
    expect(keepTable({ tab: aStorage(), device: aFullStorage() }, table)).toBe(true);
    expect(keepTable({ tab: null, device: aStorage() }, table)).toBe(true);
  });

  test('nowhere without room or without storage', async () => {
    const table = { edition: 1, game: begun, challenge: null };
    expect(keepTable({ tab: aFullStorage(), device: aFullStorage() }, table)).toBe(false);
    expect(keepTable({ tab: null, device: null }, table)).toBe(false);
  });
});

describe('What was kept cannot be used', () => {
  const kept = { edition: latestEdition, seed: 1, beliefBefore: null, moves: [], challenge: null };
  const restoredFrom = (value: unknown) =>
    restoreTable({ tab: aStorage({ [gameKey]: JSON.stringify(value) }), device: null });

  test('where the game cannot have been played', async () => {
    expect((await restoredFrom(kept))?.game?.seed).toBe(1);
    expect(await restoredFrom({ ...kept, moves: [{ kind: 'next' }] })).toBeNull();
  });

  test('where its deck was never released', async () => {
    expect(await restoredFrom({ ...kept, edition: 65_535 })).toBeNull();
  });

  test('where it is no game at all', async () => {
    expect(await restoredFrom('a game')).toBeNull();
    expect(await restoreTable({ tab: aStorage(), device: aStorage({ [gameKey]: 'a game' }) })).toBeNull();
  });

  test("save for the game, where only the friend's link is spoilt", async () => {
    expect(await restoredFrom({ ...kept, challenge: 'no link' })).toMatchObject({ challenge: null });
  });
});
