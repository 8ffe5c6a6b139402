import { expect, test } from 'vitest';
import { differencesBetween } from '../../src/domain/challenge.ts';
import { startGame } from '../../src/domain/game.ts';
import type { Placement } from '../../src/domain/vocabulary.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aDeal, aFinishedGame, aGame, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';

/** Twelve placements, all leaning Bubble except those given for some claims. */
const withPlacements = (changes: Readonly<Record<string, Placement>>) =>
  aFinishedGame(aDeal.map((claim) => changes[claim] ?? toBubble.leaning));

const claimsWhereDiffer = (
  mine: Readonly<Record<string, Placement>>,
  theirs: Readonly<Record<string, Placement>>,
): readonly string[] => {
  const differences = differencesBetween(aDeck(), withPlacements(mine), withPlacements(theirs));
  return typeof differences === 'string' ? [differences] : differences.claims.map((each) => each.claim);
};

test('Two players who placed every claim alike differ nowhere', () => {
  expect(claimsWhereDiffer({}, {})).toEqual([]);
});

test('A difference tells what both did and whose case the claim helps', () => {
  const mine = withPlacements({ 'lab-4': toLab.certain });
  const theirs = withPlacements({ 'lab-4': toBubble.fairlySure, 'bubble-2': toBubble.certain });
  expect(differencesBetween(aDeck(), mine, theirs)).toEqual({
    claims: [
      { claim: 'lab-4', side: 'lab', mine: toLab.certain, theirs: toBubble.fairlySure, differIn: 'side' },
      {
        claim: 'bubble-2',
        side: 'bubble',
        mine: toBubble.leaning,
        theirs: toBubble.certain,
        differIn: 'conviction',
      },
    ],
    answers: [],
    checks: [],
  });
});

test('Claims sent to different sides come first, the surest disagreement first of all', () => {
  // Leaning counts 0, fairly sure 1, certain 2: bubble-3 1 + 2, lab-5 2 + 2, lab-6 2 + 0.
  const mine = { 'bubble-3': toLab.fairlySure, 'lab-5': toLab.certain, 'lab-6': toLab.certain };
  const theirs = { 'bubble-3': toBubble.certain, 'lab-5': toBubble.certain };
  expect(claimsWhereDiffer(mine, theirs)).toEqual(['lab-5', 'bubble-3', 'lab-6']);
});

test('Then come claims sent to one side, those farthest apart in conviction first', () => {
  // bubble-1: certain against fairly sure, one step; bubble-2: certain against leaning, two steps; lab-3: the sides.
  const mine = { 'bubble-1': toBubble.certain, 'bubble-2': toBubble.certain, 'lab-3': toLab.leaning };
  expect(claimsWhereDiffer(mine, { 'bubble-1': toBubble.fairlySure })).toEqual([
    'lab-3',
    'bubble-2',
    'bubble-1',
  ]);
});

test('Equal differences keep the order of the deal, whoever asks', () => {
  const changes = { 'lab-8': toLab.leaning, 'bubble-4': toLab.leaning, 'lab-3': toLab.leaning };
  expect(claimsWhereDiffer(changes, {})).toEqual(['bubble-4', 'lab-3', 'lab-8']);
  expect(claimsWhereDiffer({}, changes)).toEqual(['bubble-4', 'lab-3', 'lab-8']);
});

test('Claims that one of the two has not placed yet are left out', () => {
  const mine = aGame(sorting(times(2, toLab.leaning)));
  const differences = differencesBetween(aDeck(), mine, withPlacements({}));
  expect(differences).toMatchObject({ claims: [{ claim: 'bubble-1' }, { claim: 'bubble-2' }] });
});

test('Games of two different deals cannot be set side by side', () => {
  expect(
    differencesBetween(aDeck(), startGame(aDeck(), 1, null, 'sort'), startGame(aDeck(), 2, null, 'sort')),
  ).toBe('challenge/other-deal');
});
