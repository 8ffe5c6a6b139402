import { describe, expect, test } from 'vitest';
import { deckOfEdition, latestEdition } from '../../../src/content/editions.ts';
import { type Game, startGame } from '../../../src/domain/game.ts';
import { claimWithContext, shownContext } from '../../../src/page/context/shownContext.ts';
import { emptyDraft } from '../../../src/stores/draft.ts';
import type { Shelf } from '../../../src/stores/shelf.ts';
import { en } from '../../../src/text/en.ts';
import { createTranslate } from '../../../src/text/translate.ts';
import { play, toLab } from '../../fixtures/aGame.ts';

const words = {
  language: 'en',
  say: createTranslate('en', en),
  deck: { motion: '', claims: {}, voices: {}, documents: {} },
  rounds: null,
} as const;

const deck = deckOfEdition(latestEdition);
if (!deck) throw new Error('the latest edition has no deck');
const whole = startGame(deck, 1, null, 'whole');
const [first = '', second = ''] = whole.rounds[0]?.kind === 'sort' ? whole.rounds[0].claims : [];

const tableWith = (game: Game | null) => ({ edition: 1, game, challenge: null });

const shownWith = (contextOf: string | null, contexts: Shelf['contexts'], game: Game = whole) =>
  shownContext({
    table: tableWith(game),
    draft: { ...emptyDraft, contextOf },
    shelf: { contexts, today: null, history: null },
    words,
  });

const inEnglish = {
  language: 'en',
  texts: { [first]: 'Before and after.', [second]: 'Around it.' },
} as const;

describe('A context can be opened', () => {
  test('for the claim that waits to be placed', () => {
    expect(claimWithContext({ table: tableWith(whole) })).toBe(first);
    const next = play(whole, [{ kind: 'place', placement: toLab.leaning }, { kind: 'next' }]);
    expect(claimWithContext({ table: tableWith(next) })).toBe(second);
  });

  test('no longer once the claim is turned over, nor in a game that has none', () => {
    const turned = play(whole, [{ kind: 'place', placement: toLab.leaning }]);
    const short = startGame(deck, 1, null, 'sort');
    for (const game of [turned, short, null]) expect(claimWithContext({ table: tableWith(game) })).toBeNull();
  });
});

describe('What is shown of a context', () => {
  test('is its text, once that has come', () => {
    expect(shownWith(first, null)).toEqual({ state: 'loading' });
    expect(shownWith(first, inEnglish)).toEqual({ state: 'open', text: 'Before and after.' });
    expect(shownWith(first, 'failed')).toEqual({ state: 'failed' });
  });

  test('is nothing where it was opened for an earlier claim', () => {
    const next = play(whole, [{ kind: 'place', placement: toLab.leaning }, { kind: 'next' }]);
    expect(shownWith(first, inEnglish, next)).toEqual({ state: 'closed' });
    expect(shownWith(null, inEnglish)).toEqual({ state: 'closed' });
  });

  test('waits for the language that is read now', () => {
    expect(shownWith(first, { ...inEnglish, language: 'zh' })).toEqual({ state: 'loading' });
  });
});
