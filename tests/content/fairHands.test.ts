import { describe, expect, test } from 'vitest';
import { deckOfEdition, latestEdition, loadDeckTexts } from '../../src/content/editions.ts';
import { dealExchanges, handSize } from '../../src/domain/argument/dealExchanges.ts';
import { rightFor } from '../../src/domain/argument/exchange.ts';
import { dealOf } from '../../src/domain/dealing.ts';
import type { ClaimId } from '../../src/domain/deck.ts';
import { languages } from '../../src/text/languages.ts';

const deck = deckOfEdition(latestEdition)!;
const seeds = Array.from({ length: 3000 }, (_, index) => Math.imul(index, 2654435761) >>> 0);

const hands = seeds.flatMap((seed) =>
  dealExchanges(deck, seed, dealOf(deck, seed)).map(({ claim, form, hand }) => {
    const right = rightFor(deck, claim, form);
    return { hand, isRight: (id: ClaimId) => right.includes(id) };
  }),
);

/** @returns the share of hands in which the card that has most of something is right; equals are drawn from. */
const shareRight = (measure: (id: ClaimId) => number): number => {
  const shares = hands.map(({ hand, isRight }) => {
    const most = Math.max(...hand.map(measure));
    const picked = hand.filter((id) => measure(id) === most);
    return picked.filter(isRight).length / picked.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};

describe.each(languages)('Whoever reads only the looks of the cards in %s', (language) => {
  const cards = loadDeckTexts(latestEdition, language).then(({ claims }) => claims);

  test('and plays the longest one is right no more often than by chance', async () => {
    const claims = await cards;
    expect(shareRight((id) => claims[id]!.card.length)).toBeLessThan(1 / handSize + 0.03);
  });

  test('and plays one with a figure is right no more often than by chance', async () => {
    const claims = await cards;
    expect(shareRight((id) => Number(/\d/.test(claims[id]!.card)))).toBeLessThan(1 / handSize + 0.03);
  });
});
