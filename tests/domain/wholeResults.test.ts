import { describe, expect, test } from 'vitest';
import { rightFor } from '../../src/domain/argument/exchange.ts';
import { differencesBetween } from '../../src/domain/challenge.ts';
import { claimOf } from '../../src/domain/deck.ts';
import { answerRoundOf, sortRoundOf, startGame } from '../../src/domain/game.ts';
import { answerOutcomeOf } from '../../src/domain/outcomes/answerOutcome.ts';
import { checkOutcomeOf } from '../../src/domain/outcomes/checkOutcome.ts';
import { resultsOf } from '../../src/domain/results.ts';
import type { Placement } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { toBubble, toLab } from '../fixtures/aGame.ts';
import { aPlayed, type Played, playWhole } from '../fixtures/aWholeGame.ts';

const deck = aDeck();
const seed = 3;
const dealt = startGame(deck, seed, null, 'whole');
const exchanges = answerRoundOf(dealt)!.exchanges;

/** The positions in their hands of the right cards. */
const rightCards = exchanges.map(({ claim, form, hand }) =>
  hand.findIndex((id) => rightFor(deck, claim, form).includes(id)),
);
const another = (position: number): number => (position + 1) % 4;
const [first = 0, second = 0, third = 0] = rightCards;

const certainAndRight: readonly Placement[] = sortRoundOf(dealt).claims.map((id) =>
  claimOf(deck, id).side === 'bubble' ? toBubble.certain : toLab.certain,
);
const opposite = ({ side }: Placement): Placement => (side === 'bubble' ? toLab.certain : toBubble.certain);

const sortedWith = (opensContext: (position: number) => boolean, isWrong: (position: number) => boolean) =>
  certainAndRight.map(
    (placement, position) =>
      [isWrong(position) ? opposite(placement) : placement, opensContext(position)] as const,
  );

const perfect: Played = {
  ...aPlayed,
  seed,
  sorting: sortedWith(
    () => false,
    () => false,
  ),
  answers: rightCards,
};

describe('The results of a whole game', () => {
  test('have 48 points at the most: 36 for sorting, 6 for answers, 6 for checks', () => {
    const results = resultsOf(deck, playWhole(perfect));
    expect(results).toMatchObject({ points: 48, maximum: 48, right: 12, total: 12 });
    expect(results.byRound).toEqual([
      { kind: 'sort', points: 36, maximum: 36, right: 12, total: 12 },
      { kind: 'answer', points: 6, maximum: 6, right: 3, total: 3 },
      { kind: 'check', points: 6, maximum: 6, right: 3, total: 3 },
    ]);
  });

  test('give two points for a right answer or check and none for a wrong one', () => {
    const played = { ...perfect, answers: [first, another(second), third], choices: [2, 1, 0] };
    const results = resultsOf(deck, playWhole(played));
    // 36 + 2 * 2 + 1 * 2
    expect(results.points).toBe(42);
    expect(results.byRound.map(({ points, right }) => [points, right])).toEqual([
      [36, 12],
      [4, 2],
      [2, 1],
    ]);
  });

  test('tell of each exchange what was put, in the hand, played and right', () => {
    const { answers } = resultsOf(deck, playWhole({ ...perfect, answers: [another(first), second, third] }));
    const { form, claim, hand } = exchanges[0]!;
    expect(answers[0]).toEqual({
      ...{ form, claim, hand, answer: hand[another(first)], right: [hand[first]] },
      ...{ isRight: false, points: 0 },
    });
    expect(answers[1]).toMatchObject({ answer: exchanges[1]!.hand[second], isRight: true, points: 2 });
  });

  test('tell of each check what was chosen', () => {
    const { checks } = resultsOf(deck, playWhole({ ...perfect, choices: [0, 2, 1] }));
    expect(checks.map(({ choice, isRight, points }) => [choice, isRight, points])).toEqual([
      [0, true, 2],
      [2, false, 0],
      [1, false, 0],
    ]);
  });

  test('count the contexts opened, and how many of those claims were sorted right', () => {
    const sorting = sortedWith(
      (position) => position < 5,
      (position) => position === 2 || position === 7,
    );
    const results = resultsOf(deck, playWhole({ ...perfect, sorting }));
    expect(results.contexts).toEqual({ opened: 5, right: 4 });
    expect(results.outcomes.map(({ isContextOpened }) => isContextOpened)).toEqual([
      ...Array(5).fill(true),
      ...Array(7).fill(false),
    ]);
    expect(results).toMatchObject({ right: 10 });
  });

  test('tell in mid-game of what has been played, against the whole deal', () => {
    // Twelve claims of two moves each, one exchange, and the next one answered but not gone past.
    const game = playWhole(perfect, deck, 27);
    expect(resultsOf(deck, game)).toMatchObject({ points: 40, maximum: 48, checks: [] });
    const round = answerRoundOf(game)!;
    expect(answerOutcomeOf(deck, round, 1).isRight).toBe(true);
    expect(() => answerOutcomeOf(deck, round, 2)).toThrow('nothing has been answered at position 2');
    const check = { kind: 'check', checks: [], choices: [], face: 'front' } as const;
    expect(() => checkOutcomeOf(check, 0)).toThrow('nothing has been checked at position 0');
  });
});

describe('Two whole games of one deal', () => {
  test('differ at the exchanges and checks where the players did not choose alike', () => {
    const mine = playWhole({ ...perfect, answers: [another(first), second, third], choices: [1, 0, 1] });
    const theirs = playWhole({ ...perfect, answers: [first, second, another(third)], choices: [2, 0, 0] });
    const differences = differencesBetween(deck, mine, theirs);
    expect(differences).toMatchObject({
      claims: [],
      answers: [
        { mine: { claim: exchanges[0]!.claim, isRight: false }, theirs: { isRight: true } },
        { mine: { claim: exchanges[2]!.claim, isRight: true }, theirs: { isRight: false } },
      ],
      // Where both were wrong comes after where one was right.
      checks: [
        { mine: { choice: 1, isRight: false }, theirs: { choice: 0, isRight: true } },
        { mine: { choice: 1 }, theirs: { choice: 2 } },
      ],
    });
  });

  test('do not differ where one of them only sorts, or has not come so far', () => {
    const sortOnly = startGame(deck, seed, null, 'sort');
    expect(differencesBetween(deck, playWhole(perfect), sortOnly)).toMatchObject({ answers: [], checks: [] });
    const early = playWhole({ ...perfect, answers: [another(first), second, third] }, deck, 24);
    expect(differencesBetween(deck, playWhole(perfect), early)).toMatchObject({ answers: [], checks: [] });
  });
});
