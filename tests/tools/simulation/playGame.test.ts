import { describe, expect, test } from 'vitest';
import { dealOf } from '../../../src/domain/dealing.ts';
import { always, guessing, guessingPick } from '../../../src/tools/simulation/knowingNothing.ts';
import { lotsFrom, type Picker, playGame } from '../../../src/tools/simulation/playGame.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { toBubble } from '../../fixtures/aGame.ts';

const deck = aDeck();

/** Knows everything. */
const pickRight: Picker = (things, isRight, chance) => [things.find(isRight)!, chance];

describe('a simulated game', () => {
  test('is played by the rules to the last of the checks', () => {
    const results = playGame(deck, { deal: 5, luck: 6 }, { sort: always(toBubble.certain), pick: pickRight });
    expect(results.byRound).toMatchObject([{ points: -18 }, { points: 6 }, { points: 6 }]);
  });

  test('ends with the twelfth claim where it only sorts', () => {
    const player = { sort: always(toBubble.certain), pick: pickRight };
    const results = playGame(deck, { deal: 5, luck: 6 }, player, 'sort');
    expect(results.outcomes.map(({ claim }) => claim)).toEqual(dealOf(deck, 5));
    // Six claims help Bubble and bring 3 each, six help Lab and cost 6 each: 18 - 36.
    expect(results.points).toBe(-18);
  });

  test('is the same for the same lot; other luck changes the guesses, not the cards', () => {
    const play = (luck: number) =>
      playGame(deck, { deal: 5, luck }, { sort: guessing('leaning'), pick: guessingPick });
    expect(play(6)).toEqual(play(6));
    expect(play(7).outcomes.map(({ claim }) => claim)).toEqual(play(6).outcomes.map(({ claim }) => claim));
    expect(play(7).outcomes).not.toEqual(play(6).outcomes);
  });
});

describe('the lots of many games', () => {
  test('are the same for the same seed, and begin the same however many there are', () => {
    expect(lotsFrom(10, 1)).toHaveLength(10);
    expect(lotsFrom(20, 1).slice(0, 10)).toEqual(lotsFrom(10, 1));
    expect(lotsFrom(10, 2)).not.toEqual(lotsFrom(10, 1));
  });

  test('are all different, and the cards say nothing of the luck', () => {
    const lots = lotsFrom(200, 1);
    expect(new Set(lots.flatMap(({ deal, luck }) => [deal, luck])).size).toBe(400);
  });
});
