import { describe, expect, test } from 'vitest';
import type { Deck, DeckTexts } from '../../../src/domain/deck.ts';
import { chanceFrom } from '../../../src/domain/random.ts';
import type { Side } from '../../../src/domain/vocabulary.ts';
import { drawSplit, styleShare } from '../../../src/tools/simulation/styleReader.ts';
import { aClaim, aDeck } from '../../fixtures/aDeck.ts';

const deck = aDeck();

/** @returns texts for the deck where a card reads as its side and number say. */
const textsFor = ({ claims }: Deck, cardOf: (side: Side, number: number) => string): DeckTexts => ({
  motion: '',
  claims: Object.fromEntries(
    claims.map(({ id, side }, number) => [id, { card: cardOf(side, number), why: '' }]),
  ),
  voices: {},
  documents: {},
});

describe('a split of the deck', () => {
  const [{ seen, unseen }] = drawSplit(deck, chanceFrom(1));

  test('puts every claim in one of two halves', () => {
    expect([...seen, ...unseen].map(({ id }) => id).toSorted()).toEqual(
      deck.claims.map(({ id }) => id).toSorted(),
    );
  });

  // 24 claims. Bubble has 10 and 2 concessions, so 5 + 1 are seen; Lab has 11 and 1, so 5 + 0 are seen and 6 + 1 are not.
  test('has half of each side and half of the concessions in either half, the odd one unseen', () => {
    const countOf = (side: Side) => seen.filter((claim) => claim.side === side).length;
    expect([countOf('bubble'), countOf('lab')]).toEqual([6, 5]);
    expect(seen.filter(({ role }) => role === 'concession').map(({ side }) => side)).toEqual(['bubble']);
  });

  test('is another one with other chance', () => {
    const [other] = drawSplit(deck, chanceFrom(2));
    expect(other.seen.map(({ id }) => id).toSorted()).not.toEqual(seen.map(({ id }) => id).toSorted());
  });
});

describe('the share of unseen cards that their style sorts right', () => {
  test('is all of them where each side has a word of its own', () => {
    const telling = textsFor(deck, (side, number) => `${side === 'lab' ? 'patience' : 'money'} ${number}`);
    expect(styleShare(deck, telling, 20, 1)).toBe(1);
  });

  test('is half of them where all cards read the same', () => {
    const same = textsFor(deck, () => 'the same words');
    expect(styleShare(deck, same, 20, 1)).toBe(0.5);
  });

  test('is half of them also where one side has three times as many cards, so that going with the many gains nothing', () => {
    const lopsided = aDeck({
      claims: [
        ...Array.from({ length: 8 }, (_, index) => aClaim(`b-${index}`, 'bubble')),
        ...Array.from({ length: 24 }, (_, index) => aClaim(`l-${index}`, 'lab')),
      ],
    });
    const same = textsFor(lopsided, () => 'the same words');
    expect(styleShare(lopsided, same, 20, 1)).toBe(0.5);
  });
});
