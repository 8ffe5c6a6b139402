import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import type { Vote } from '../../../src/domain/session/phase.ts';
import { gainOf, normalisedGain, swingOf } from '../../../src/domain/session/swing.ts';
import { standingOf } from '../../../src/domain/session/tally.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aSession, aTally, aVotingSession, hold, to, toFirstVote, voting } from '../../fixtures/aSession.ts';

describe('A swing', () => {
  test('is counted by person, over those who voted both times', () => {
    // The claim helps Lab: a from wrong to right, b from right to wrong, c right twice, d wrong twice, e once only.
    const first = [toBubble.leaning, toLab.certain, toLab.leaning, toBubble.certain, toLab.certain];
    const second = [toLab.leaning, toBubble.leaning, toLab.certain, toBubble.leaning];
    const session = hold(aVotingSession(['a', 'b', 'c', 'd', 'e']), [
      ...first.map((place, index) => voting('abcde'.charAt(index), 0, 'first', place)),
      ...[to('advice', 0), to('secondVote', 0)],
      ...second.map((place, index) => voting('abcde'.charAt(index), 0, 'second', place)),
    ]);
    expect(swingOf(session, 0, 'lab')).toEqual({
      kind: 'byPerson',
      wrongToRight: 1,
      rightToWrong: 1,
      stayedRight: 1,
      stayedWrong: 1,
    });
  });

  test('is not changed by a removal: the change would tell how somebody voted', () => {
    const session = hold(aVotingSession(['a', 'b']), [
      ...['a', 'b'].map((id) => voting(id, 0, 'first', toLab.leaning)),
      ...[to('advice', 0), to('secondVote', 0)],
      ...['a', 'b'].map((id) => voting(id, 0, 'second', toLab.leaning)),
      { kind: 'remove', participant: 'a' },
    ]);
    expect(swingOf(session, 0, 'lab')).toMatchObject({ stayedRight: 2 });
  });

  test('is on one screen only by how much the share of right votes grew', () => {
    const count = (vote: Vote, bubble: number, lab: number): Command => ({
      kind: 'count',
      card: 0,
      vote,
      tally: aTally({ unsaid: bubble }, { unsaid: lab }),
    });
    const session = hold(aSession({ way: 'oneScreen' }), [
      ...toFirstVote,
      count('first', 15, 5),
      ...[to('advice', 0), to('secondVote', 0)],
      count('second', 5, 15),
    ]);
    // From 5 of 20 to 15 of 20: 0.75 - 0.25.
    expect(swingOf(session, 0, 'lab')).toEqual({ kind: 'net', change: 0.5 });
  });

  test('is none before the second vote', () => {
    const session = hold(aVotingSession(['a']), [voting('a', 0, 'first', toLab.leaning)]);
    expect(swingOf(session, 0, 'lab')).toBeNull();
  });
});

describe('Normalised gain', () => {
  test('is what was gained of what there was to gain', () => {
    // From 40 % to 70 %: 30 of the 60 points that were missing.
    expect(normalisedGain(0.4, 0.7)).toBeCloseTo(0.5, 12);
    expect(normalisedGain(0, 1)).toBe(1);
    expect(normalisedGain(0.25, 0.25)).toBe(0);
    // From 50 % to 25 %: 25 points lost, of 50 that could have been won.
    expect(normalisedGain(0.5, 0.25)).toBe(-0.5);
  });

  test('is none where all were right before, as there was nothing to gain', () => {
    expect(normalisedGain(1, 1)).toBeNull();
    expect(normalisedGain(1, 0.5)).toBeNull();
  });

  test('of a class rests on all who voted each time', () => {
    // 2 of 5 right before, 7 of 10 after: (0.7 - 0.4) / (1 - 0.4) = 0.5.
    const first = standingOf(aTally({ certain: 3 }, { leaning: 2 }), 'lab');
    const second = standingOf(aTally({ certain: 3 }, { leaning: 7 }), 'lab');
    expect(gainOf({ first, second })).toBeCloseTo(0.5, 12);
    expect(gainOf({ first, second: null })).toBeNull();
  });

  test('of fewer than five votes is not told', () => {
    const four = standingOf(aTally({ certain: 2 }, { leaning: 2 }), 'lab');
    const five = standingOf(aTally({ certain: 2 }, { leaning: 3 }), 'lab');
    expect([gainOf({ first: four, second: five }), gainOf({ first: five, second: four })]).toEqual([
      null,
      null,
    ]);
    expect(gainOf({ first: five, second: five })).toBe(0);
  });
});
