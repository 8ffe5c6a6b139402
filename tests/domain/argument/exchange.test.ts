import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOfEdition } from '../../../src/content/editions.ts';
import { exchangesOf, fairlyWrongFor, rightFor } from '../../../src/domain/argument/exchange.ts';
import { claimOf, type Deck } from '../../../src/domain/deck.ts';
import { exchangeForms } from '../../../src/domain/vocabulary.ts';
import { aClaim, aDeck } from '../../fixtures/aDeck.ts';
import { anArgument, pathsBySupport } from '../../fixtures/anArgument.ts';

const released = deckOfEdition(1) ?? aDeck();

/** The lab's claims that come from the essay: its second to thirteenth in the deck's order. */
const ofTheEssay = [
  ...['release-pace', 'no-deadline', 'labs-make-prototypes', 'record-headcount', 'daily-visits'],
  ...['llama-downloads', 'rebuilding-software', 'hello-world', 'reshuffle-motive', 'market-law'],
  ...['possibilities-compound', 'market-no-judge'],
];

describe('In the released deck', () => {
  test('no ground of a reply is a wrong reply: nothing of the article is wrong to play at Gundlach', () => {
    // Seven claims answer him, not-1999 among them; the other five of the article (pets-com, sora-suno-moonshot,
    // chatgpt-reach, beyond-chat, saas-took-ten) support not-1999 at once or by way of another.
    expect(fairlyWrongFor(released, 'gundlach-1999', 'reply')).toEqual(ofTheEssay);
  });

  test('what the essay builds its two replies to Sequoia on is not wrong to play at Sequoia', () => {
    // 24 claims of the lab; 2 reply; no-deadline rests on 6, market-no-judge on 2: 24 - 2 - 6 - 2 = 14.
    const wrong = fairlyWrongFor(released, 'sequoia-gap', 'reply');
    expect(wrong).toHaveLength(14);
    expect(wrong.filter((id) => ofTheEssay.includes(id))).toEqual(['reshuffle-motive', 'market-law']);
  });

  test('a reply without grounds leaves all the rest of its side wrong', () => {
    // Only saas-took-ten answers three-billion, and nothing supports it: 24 - 1 = 23.
    expect(fairlyWrongFor(released, 'three-billion', 'reply')).toHaveLength(23);
  });

  test('what is played at a claim about 1999 tells of today, also where it is wrong', () => {
    // Of the article's twelve these are out: small-firms-then itself, giants-now as the right one, the three other
    // claims about then, pets-com as a ground of one of them, and not-1999, which compares the two times.
    expect(fairlyWrongFor(released, 'small-firms-then', 'thenAndNow')).toEqual([
      ...ofTheEssay,
      ...['models-keep-improving', 'sora-suno-moonshot', 'chatgpt-reach', 'beyond-chat', 'saas-took-ten'],
    ]);
  });

  test('a ground of the present is no wrong card beside it', () => {
    // models-keep-improving is right, sora-suno-moonshot supports it.
    const wrong = fairlyWrongFor(released, 'no-core-tech-then', 'thenAndNow');
    expect(wrong).toEqual([...ofTheEssay, 'giants-now', 'chatgpt-reach', 'beyond-chat', 'saas-took-ten']);
  });

  test('eight claims can be put for a reply, and four about 1999', () => {
    const put = exchangesOf(released).map(({ form, claim }) => `${form} ${claim}`);
    expect(put).toEqual([
      'reply monetisation-dilemma',
      'reply gundlach-1999',
      'reply some-bubble',
      'reply three-billion',
      'reply below-delivery',
      'reply sequoia-gap',
      'reply quick-multiples',
      'reply correction-likely',
      'thenAndNow small-firms-then',
      'thenAndNow unprofitable-then',
      'thenAndNow internet-was-rare',
      'thenAndNow no-core-tech-then',
    ]);
  });
});

/** One claim of Bubble, answered by `lab-1`, which rests on as many others as told; and four more of the lab. */
const aDeckWithGrounds = (grounds: number): Deck => {
  const rest = Array.from({ length: 4 }, (_, index) =>
    aClaim(`lab-${index + 2}`, 'lab', index < grounds ? { supports: ['lab-1'] } : {}),
  );
  return aDeck({ claims: [aClaim('put', 'bubble'), aClaim('lab-1', 'lab', { answers: ['put'] }), ...rest] });
};

test('a claim with three fairly wrong cards can be put, one with two cannot', () => {
  expect(exchangesOf(aDeckWithGrounds(1))).toEqual([{ form: 'reply', claim: 'put' }]);
  expect(exchangesOf(aDeckWithGrounds(2))).toEqual([]);
});

describe('In whatever argument', () => {
  test('a wrong card is neither right nor leads to a right one, and has the side that the form asks for', () => {
    fc.assert(
      fc.property(anArgument(), fc.constantFrom(...exchangeForms), (deck, form) => {
        const isPath = pathsBySupport(deck);
        for (const { id, side } of deck.claims)
          for (const wrong of fairlyWrongFor(deck, id, form)) {
            expect(wrong).not.toBe(id);
            expect(claimOf(deck, wrong).side === side).toBe(form === 'thenAndNow');
            for (const right of rightFor(deck, id, form)) {
              expect(wrong).not.toBe(right);
              expect(isPath(wrong, right)).toBe(false);
            }
          }
      }),
    );
  });

  test('every other card of that side is left out for a reason in a reply', () => {
    fc.assert(
      fc.property(anArgument(), (deck) => {
        const isPath = pathsBySupport(deck);
        for (const { id, side } of deck.claims) {
          const right = rightFor(deck, id, 'reply');
          const others = deck.claims.filter((claim) => claim.side !== side).map((claim) => claim.id);
          const left = others.filter((other) => !fairlyWrongFor(deck, id, 'reply').includes(other));
          for (const out of left) expect(right.some((each) => out === each || isPath(out, each))).toBe(true);
        }
      }),
    );
  });

  test('no card in "then and now" is about then, or a ground of one that is', () => {
    fc.assert(
      fc.property(anArgument(), (deck) => {
        const isPath = pathsBySupport(deck);
        const then = deck.claims.flatMap(({ contrasts }) => contrasts);
        for (const id of then)
          for (const wrong of fairlyWrongFor(deck, id, 'thenAndNow'))
            expect(then.some((each) => wrong === each || isPath(wrong, each))).toBe(false);
      }),
    );
  });
});
