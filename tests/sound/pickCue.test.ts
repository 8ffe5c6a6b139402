import { describe, expect, test } from 'vitest';
import { rightFor } from '../../src/domain/argument/exchange.ts';
import { answerRoundOf, type Game } from '../../src/domain/game.ts';
import type { Move } from '../../src/domain/move.ts';
import { type Placement, places } from '../../src/domain/vocabulary.ts';
import { cuesFor, type Heard } from '../../src/sound/pickCue.ts';
import { aDeck } from '../fixtures/aDeck.ts';
import { aGame, play, sorting, times, toBubble, toLab } from '../fixtures/aGame.ts';
import { aPlayed, playWhole } from '../fixtures/aWholeGame.ts';

const game = aGame();
const atRest = (table: Game | null = game): Heard => ({
  game: table,
  place: null,
  isHeld: false,
  chosen: null,
});
const held = (place: Placement | null): Heard => ({ game, place, isHeld: true, chosen: null });
const between = (previous: Heard, current: Heard) => cuesFor(aDeck(), previous, current);
const namesBetween = (previous: Heard, current: Heard) => between(previous, current).map((cue) => cue.name);

/** What a move in that game sounds like. */
const soundOf = (before: Game, move: Move) => between(atRest(before), atRest(play(before, [move])));
const place = (placement: Placement): Move => ({ kind: 'place', placement });

describe('The held card', () => {
  test('sounds once when it is picked up', () => {
    expect(between(atRest(), held(null))).toEqual([{ name: 'pickUp', delayMs: 0 }]);
    expect(between(held(null), held(null))).toEqual([]);
  });

  test('is silent while it lies on the table', () => {
    expect(between(atRest(), atRest())).toEqual([]);
  });

  test('sounds a pitch of its own at each of the six places, the lowest at the far left', () => {
    const names = places.flatMap((each) => namesBetween(held(null), held(each)));
    expect(names).toEqual(['step1', 'step2', 'step3', 'step4', 'step5', 'step6']);
  });

  test('is silent while it moves about within a place, even when the place is a new object', () => {
    expect(between(held(toLab.certain), held({ ...toLab.certain }))).toEqual([]);
  });

  test('is silent when it comes back to the middle or is let go', () => {
    expect(between(held(toLab.leaning), held(null))).toEqual([]);
    expect(between(held(toLab.leaning), atRest())).toEqual([]);
  });

  test('is heard to be picked up before it is heard at a place, when a key does both at once', () => {
    const [first, second] = between(atRest(), held(toBubble.leaning));
    expect([first?.name, second?.name]).toEqual(['pickUp', 'step3']);
    expect(second?.delayMs).toBeGreaterThan(first?.delayMs ?? 0);
  });
});

describe('A placed claim', () => {
  // The first claim of the deal helps Bubble.
  test('lands in the pan of the side it was placed on, then the stamp tells right from wrong', () => {
    expect(soundOf(game, place(toBubble.leaning)).map((cue) => cue.name)).toEqual(['landBubble', 'right']);
    expect(soundOf(game, place(toLab.fairlySure)).map((cue) => cue.name)).toEqual(['landFlask', 'wrong']);
  });

  test('that was certain and right is stamped like any other', () => {
    expect(soundOf(game, place(toBubble.certain)).map((cue) => cue.name)).toEqual(['landBubble', 'right']);
  });

  test('that was certain and wrong spills the flask or bursts the bubble instead of the stamp', () => {
    expect(soundOf(game, place(toLab.certain)).map((cue) => cue.name)).toEqual(['landFlask', 'spill']);
    // The seventh claim helps Lab.
    const atSeventh = play(game, sorting(times(6, toBubble.leaning)));
    expect(soundOf(atSeventh, place(toBubble.certain)).map((cue) => cue.name)).toEqual([
      'landBubble',
      'burst',
    ]);
  });

  test.each([
    ['right', toBubble.leaning],
    ['wrong', toLab.leaning],
    ['spilt', toLab.certain],
  ])('leaves a gap between landing and verdict when it is %s', (_, placement) => {
    const [landing, verdict] = soundOf(game, place(placement));
    expect(landing?.delayMs).toBe(0);
    // A landing has all but died away after a fifth of a second.
    expect(verdict?.delayMs).toBeGreaterThanOrEqual(200);
  });

  test('rustles when it is put away, the twelfth too', () => {
    const first = play(game, [place(toLab.leaning)]);
    const twelfth = play(game, sorting(times(12, toLab.leaning)).slice(0, -1));
    for (const faceUp of [first, twelfth])
      expect(soundOf(faceUp, { kind: 'next' })).toEqual([{ name: 'turn', delayMs: 0 }]);
  });
});

describe('After sorting', () => {
  const deck = aDeck();
  // Twelve claims, each placed and gone on from.
  const dealt = playWhole(aPlayed, deck, 24);
  const { form, claim, hand } = answerRoundOf(dealt)!.exchanges[0]!;
  const right = rightFor(deck, claim, form);
  const heard = (table: Game, chosen: number | null = null): Heard => ({ ...atRest(table), chosen });
  const namesOf = (before: Game, move: Move) =>
    cuesFor(deck, heard(before), heard(play(before, [move]))).map(({ name }) => name);

  test('a card of the hand sounds when it is chosen, and another when that is', () => {
    const cues = (from: number | null, to: number | null) =>
      cuesFor(deck, heard(dealt, from), heard(dealt, to));
    expect(cues(null, 2)).toEqual([{ name: 'pickUp', delayMs: 0 }]);
    expect(cues(2, 0)).toEqual([{ name: 'pickUp', delayMs: 0 }]);
    expect(cues(2, 2)).toEqual([]);
    expect(cues(2, null)).toEqual([]);
  });

  test('a played card lands, then the stamp tells right from wrong', () => {
    for (const id of hand)
      expect(namesOf(dealt, { kind: 'answer', claim: id })).toEqual([
        'turn',
        right.includes(id) ? 'right' : 'wrong',
      ]);
  });

  test('a settled figure is stamped, too', () => {
    // Three exchanges more.
    const atChecks = playWhole(aPlayed, deck, 30);
    expect(namesOf(atChecks, { kind: 'check', option: 0 })).toEqual(['turn', 'right']);
    expect(namesOf(atChecks, { kind: 'check', option: 1 })).toEqual(['turn', 'wrong']);
  });
});

describe('The beam', () => {
  const atVerdict = play(game, sorting(times(12, toLab.leaning)));

  test('is heard to settle when the results open', () => {
    expect(soundOf(atVerdict, { kind: 'conclude', belief: null })).toEqual([{ name: 'verdict', delayMs: 0 }]);
  });
});

describe('Nothing sounds', () => {
  const faceUp = play(game, [place(toLab.certain)]);
  const over = play(game, [...sorting(times(12, toLab.leaning)), { kind: 'conclude', belief: null }]);
  const atVerdict = play(game, sorting(times(12, toLab.leaning)));

  test('when a game is dealt, or left', () => {
    expect(between(atRest(null), atRest())).toEqual([]);
    expect(between(atRest(), atRest(null))).toEqual([]);
  });

  test('when a game comes back as it was left, be it with a claim face up or with its results open', () => {
    expect(between(atRest(null), atRest(faceUp))).toEqual([]);
    expect(between(atRest(null), atRest(over))).toEqual([]);
  });

  test('when another tab has played on, or another game takes the place of this one', () => {
    expect(between(atRest(), atRest(structuredClone(faceUp)))).toEqual([]);
    expect(between(atRest(atVerdict), atRest(structuredClone(over)))).toEqual([]);
    expect(between(atRest(faceUp), atRest(structuredClone(game)))).toEqual([]);
  });
});
