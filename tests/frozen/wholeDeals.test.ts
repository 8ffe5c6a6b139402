import { expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import { dealExchanges } from '../../src/domain/argument/dealExchanges.ts';
import { dealOf } from '../../src/domain/dealing.ts';
import { dealChecks } from '../../src/domain/rounds/checkRound.ts';

/** The claims of edition 1 that have a question on their figure, in the deck's order: checks are drawn from this list. */
const checks =
  'copilot-loss google-cloud-target stability-spending wood-cash-flow three-billion record-headcount llama-downloads ' +
  'small-firms-then giants-now internet-was-rare chatgpt-reach saas-took-ten';

/**
 * Answer and check rounds of edition 1, as a second program in another language dealt them: the claims put with their
 * hands, and the claims checked with the order of their options. Links name a seed, not the cards: never change a
 * line here, for if a seed dealt other cards, every link ever shared would tell of another game. Add lines for new
 * editions.
 */
const deals: readonly (readonly [seed: number, exchanges: readonly string[], checks: readonly string[]])[] = [
  [
    0,
    [
      'reply below-delivery: market-no-judge daily-visits labs-make-prototypes chatgpt-reach',
      'thenAndNow unprofitable-then: chatgpt-reach beyond-chat giants-now models-keep-improving',
      'reply three-billion: possibilities-compound rebuilding-software hello-world saas-took-ten',
    ],
    ['small-firms-then 120', 'stability-spending 201', 'record-headcount 210'],
  ],
  [
    1,
    [
      'thenAndNow unprofitable-then: saas-took-ten giants-now models-keep-improving chatgpt-reach',
      'reply quick-multiples: no-deadline market-law release-pace pets-com',
      'reply below-delivery: llama-downloads release-pace labs-make-prototypes no-core-tech-then',
    ],
    ['chatgpt-reach 102', 'google-cloud-target 201', 'saas-took-ten 120'],
  ],
  [
    20240229,
    [
      'thenAndNow no-core-tech-then: saas-took-ten models-keep-improving chatgpt-reach giants-now',
      'reply below-delivery: labs-make-prototypes saas-took-ten sora-suno-moonshot beyond-chat',
      'reply gundlach-1999: rebuilding-software daily-visits llama-downloads not-1999',
    ],
    ['record-headcount 021', 'wood-cash-flow 120', 'chatgpt-reach 210'],
  ],
  [
    20250314,
    [
      'thenAndNow internet-was-rare: models-keep-improving saas-took-ten sora-suno-moonshot chatgpt-reach',
      'reply some-bubble: hello-world possibilities-compound giants-now daily-visits',
      'reply correction-likely: release-pace pets-com daily-visits market-law',
    ],
    ['google-cloud-target 012', 'three-billion 120', 'record-headcount 120'],
  ],
  [
    20251231,
    [
      'thenAndNow unprofitable-then: models-keep-improving giants-now saas-took-ten chatgpt-reach',
      'reply monetisation-dilemma: reshuffle-motive daily-visits market-no-judge not-1999',
      'reply quick-multiples: sora-suno-moonshot no-deadline no-core-tech-then small-firms-then',
    ],
    ['record-headcount 021', 'saas-took-ten 201', 'copilot-loss 120'],
  ],
  [
    20260101,
    [
      'reply quick-multiples: no-deadline release-pace possibilities-compound giants-now',
      'reply below-delivery: small-firms-then labs-make-prototypes possibilities-compound record-headcount',
      'thenAndNow no-core-tech-then: models-keep-improving giants-now chatgpt-reach saas-took-ten',
    ],
    ['chatgpt-reach 120', 'stability-spending 102', 'copilot-loss 021'],
  ],
  [
    100000000,
    [
      'thenAndNow internet-was-rare: chatgpt-reach models-keep-improving saas-took-ten giants-now',
      'reply monetisation-dilemma: not-1999 market-no-judge rebuilding-software market-law',
      'reply sequoia-gap: no-deadline small-firms-then pets-com beyond-chat',
    ],
    ['google-cloud-target 120', 'internet-was-rare 102', 'llama-downloads 021'],
  ],
  [
    987654321,
    [
      'reply correction-likely: reshuffle-motive market-law beyond-chat llama-downloads',
      'reply sequoia-gap: pets-com giants-now no-deadline sora-suno-moonshot',
      'thenAndNow internet-was-rare: saas-took-ten giants-now chatgpt-reach models-keep-improving',
    ],
    ['giants-now 021', 'three-billion 120', 'google-cloud-target 201'],
  ],
  [
    3000000000,
    [
      'reply below-delivery: labs-make-prototypes release-pace llama-downloads no-core-tech-then',
      'thenAndNow small-firms-then: giants-now models-keep-improving chatgpt-reach saas-took-ten',
      'reply correction-likely: pets-com models-keep-improving market-law market-no-judge',
    ],
    ['small-firms-then 012', 'llama-downloads 012', 'google-cloud-target 012'],
  ],
  [
    4294967295,
    [
      'thenAndNow internet-was-rare: giants-now models-keep-improving chatgpt-reach sora-suno-moonshot',
      'reply three-billion: saas-took-ten possibilities-compound models-keep-improving daily-visits',
      'reply below-delivery: giants-now labs-make-prototypes pets-com market-law',
    ],
    ['three-billion 012', 'giants-now 102', 'stability-spending 021'],
  ],
];

test('The figures that can be checked are those that always could', () => {
  expect(deckOfEdition(1)?.checks.join(' ')).toBe(checks);
});

test('Every seed puts the claims, deals the hands and checks the figures that it always has', () => {
  const deck = deckOfEdition(1)!;
  for (const [seed, exchanges, figures] of deals) {
    const sorted = dealOf(deck, seed);
    const put = dealExchanges(deck, seed, sorted);
    expect(put.map(({ form, claim, hand }) => `${form} ${claim}: ${hand.join(' ')}`)).toEqual(exchanges);
    const checked = dealChecks(deck, seed, sorted).checks;
    expect(checked.map(({ claim, options }) => `${claim} ${options.join('')}`)).toEqual(figures);
  }
});
