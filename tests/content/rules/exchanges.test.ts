import { expect, test } from 'vitest';
import { exchangeProblems } from '../../../src/content/rules/exchanges.ts';
import { exchangesOf } from '../../../src/domain/argument/exchange.ts';
import type { Deck } from '../../../src/domain/deck.ts';
import { aClaim, aDeck } from '../../fixtures/aDeck.ts';

/** Two claims that are answered, one that something is set against today, and three of the lab without relations. */
const aDebate = (changes: Partial<Deck> = {}): Deck =>
  aDeck({
    claims: [
      aClaim('bubble-1', 'bubble'),
      aClaim('bubble-2', 'bubble'),
      aClaim('then', 'lab'),
      aClaim('now', 'lab', { contrasts: ['then'], answers: ['bubble-1'] }),
      aClaim('reply', 'lab', { answers: ['bubble-2'] }),
      aClaim('lab-1', 'lab'),
      aClaim('lab-2', 'lab'),
    ],
    ...changes,
  });

test('three claims that can be put are enough for an answer round', () => {
  // bubble-1: wrong are then, reply, lab-1, lab-2. bubble-2: then, now, lab-1, lab-2. then: reply, lab-1, lab-2.
  expect(Array.from(exchangeProblems('deck.yaml', aDebate()))).toEqual([]);
});

test('a claim counts once, also where it is both answered and set against the present', () => {
  // Three exchanges: a reply to bubble-2, and at "then" a reply as well as the present.
  const claims = [
    ...aDebate().claims.filter(({ id }) => !['bubble-1', 'now'].includes(id)),
    aClaim('bubble-1', 'bubble', { answers: ['then'] }),
    aClaim('now', 'lab', { contrasts: ['then'] }),
    aClaim('bubble-3', 'bubble'),
    aClaim('bubble-4', 'bubble'),
  ];
  expect(exchangesOf(aDebate({ claims }))).toHaveLength(3);
  expect(Array.from(exchangeProblems('deck.yaml', aDebate({ claims })))).toEqual([
    {
      code: 'deck/too-few-exchanges',
      file: 'deck.yaml',
      message: expect.stringMatching(
        /^an answer round can put 2 claims; 3 are the fewest\. .* Add relations\.$/,
      ),
    },
  ]);
});

test('a claim with too few fairly wrong cards does not count', () => {
  // Now lab-1 supports the present: beside "then" only reply and lab-2 are left as wrong cards.
  const claims = aDebate().claims.map((claim) =>
    claim.id === 'lab-1' ? { ...claim, supports: ['now'] } : claim,
  );
  const problems = Array.from(exchangeProblems('deck.yaml', aDebate({ claims })));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('can put 2 claims')]);
});
