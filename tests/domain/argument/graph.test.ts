import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOfEdition } from '../../../src/content/editions.ts';
import { contrastsOf, groundsOf, repliesTo, restingOn } from '../../../src/domain/argument/graph.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { anArgument, pathsBySupport } from '../../fixtures/anArgument.ts';

const released = deckOfEdition(1) ?? aDeck();

describe('In the released deck', () => {
  test('what a claim rests on is found at any distance', () => {
    // no-deadline <- labs-make-prototypes, rebuilding-software, hello-world;
    // rebuilding-software <- record-headcount, daily-visits, llama-downloads.
    expect(groundsOf(released, 'no-deadline')).toEqual([
      'labs-make-prototypes',
      'record-headcount',
      'daily-visits',
      'llama-downloads',
      'rebuilding-software',
      'hello-world',
    ]);
    // market-no-judge <- possibilities-compound <- release-pace.
    expect(groundsOf(released, 'market-no-judge')).toEqual(['release-pace', 'possibilities-compound']);
    expect(groundsOf(released, 'pets-com')).toEqual([]);
  });

  test('what rests on a claim is found at any distance, once for two ways', () => {
    expect(restingOn(released, 'pets-com')).toEqual(['not-1999', 'no-core-tech-then']);
    // copilot-loss leads to monetisation-dilemma at once and by way of unicorns-worse.
    expect(restingOn(released, 'copilot-loss')).toEqual(['unicorns-worse', 'monetisation-dilemma']);
    expect(restingOn(released, 'monetisation-dilemma')).toEqual([]);
  });

  test('replies come from the other side', () => {
    expect(repliesTo(released, 'sequoia-gap')).toEqual(['no-deadline', 'market-no-judge']);
    expect(repliesTo(released, 'gundlach-1999')).toHaveLength(7);
    expect(repliesTo(released, 'viral-then-gone')).toEqual([]);
  });

  test('what is set against a claim about 1999 comes from its own side', () => {
    expect(contrastsOf(released, 'unprofitable-then')).toEqual(['giants-now']);
    expect(contrastsOf(released, 'internet-was-rare')).toEqual(['chatgpt-reach']);
    // The other way round it is the present that is set against the past.
    expect(contrastsOf(released, 'giants-now')).toEqual([]);
  });
});

describe('In whatever argument', () => {
  test('a claim rests on just those from which supports lead to it, and the others rest on it', () => {
    fc.assert(
      fc.property(anArgument(), (deck) => {
        const isPath = pathsBySupport(deck);
        const ids = deck.claims.map(({ id }) => id);
        for (const id of ids) {
          expect(groundsOf(deck, id)).toEqual(ids.filter((other) => other !== id && isPath(other, id)));
          expect(restingOn(deck, id)).toEqual(ids.filter((other) => other !== id && isPath(id, other)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
