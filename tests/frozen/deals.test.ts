import { expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import { dealOf } from '../../src/domain/dealing.ts';

/**
 * Deals of edition 1, as a second program in another language dealt them. Links name a seed, not the cards: never change a line
 * here, for if a seed dealt other cards, every link ever shared would tell of another game. Add lines for new editions.
 */
const deals: readonly (readonly [seed: number, claims: string])[] = [
  [
    0,
    'perplexity-ads small-firms-then not-1999 sora-suno-moonshot unprofitable-then record-headcount monetisation-dilemma three-billion stability-spending correction-likely below-delivery rebuilding-software',
  ],
  [
    1,
    'unprofitable-then possibilities-compound google-cloud-target inflection-exit below-delivery daily-visits no-core-tech-then rebuilding-software some-bubble quick-multiples market-law perplexity-ads',
  ],
  [
    20240229,
    'viral-then-gone wood-cash-flow beyond-chat emotibot-halt sora-suno-moonshot inflection-exit below-delivery chatgpt-reach market-law daily-visits vendors-lower-sights no-core-tech-then',
  ],
  [
    20250314,
    'beyond-chat rebuilding-software some-bubble perplexity-ads google-cloud-target emotibot-halt record-headcount correction-likely market-no-judge three-billion hello-world reshuffle-motive',
  ],
  [
    20251231,
    'quick-multiples llama-downloads monetisation-dilemma correction-likely gundlach-1999 labs-make-prototypes rebuilding-software record-headcount perplexity-ads saas-took-ten copilot-loss pets-com',
  ],
  [
    20260101,
    'rebuilding-software emotibot-halt chatgpt-reach no-deadline wood-cash-flow not-1999 hello-world copilot-loss below-delivery viral-then-gone no-core-tech-then stability-spending',
  ],
  [
    100000000,
    'llama-downloads internet-was-rare monetisation-dilemma reshuffle-motive google-cloud-target sequoia-gap wood-cash-flow possibilities-compound not-1999 below-delivery quick-multiples daily-visits',
  ],
  [
    987654321,
    'inflection-exit release-pace correction-likely three-billion beyond-chat not-1999 stability-spending sequoia-gap google-cloud-target internet-was-rare giants-now possibilities-compound',
  ],
  [
    3000000000,
    'inflection-exit below-delivery daily-visits wood-cash-flow small-firms-then beyond-chat release-pace google-cloud-target emotibot-halt correction-likely llama-downloads labs-make-prototypes',
  ],
  [
    4294967295,
    'no-deadline wood-cash-flow stability-spending giants-now beyond-chat not-1999 release-pace three-billion llama-downloads below-delivery unicorns-worse viral-then-gone',
  ],
];

test('Every seed deals the cards it has always dealt', () => {
  const deck = deckOfEdition(1)!;
  for (const [seed, claims] of deals) expect(dealOf(deck, seed).join(' ')).toBe(claims);
});
