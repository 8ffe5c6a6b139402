import { describe, expect, test } from 'vitest';
import { wallView } from '../../../src/domain/session/wallView.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aSession, aTally, aVotingSession, hold, joining, to, voting } from '../../fixtures/aSession.ts';

const votes = [voting('a', 0, 'first', toLab.certain), voting('b', 0, 'first', toBubble.leaning)];

describe('The projector shows', () => {
  test('in the lobby the code and how many have joined', () => {
    expect(wallView(hold(aSession(), joining('a', 'b')))).toEqual({
      moment: { phase: 'lobby', card: null },
      cards: 4,
      language: 'en',
      claim: null,
      code: '4KD9WX',
      isLocked: false,
      joined: 2,
      answered: 0,
      isPairing: false,
      reveal: null,
      beliefs: null,
    });
  });

  test('during a vote how many have voted, not how', () => {
    const view = wallView(hold(aVotingSession(['a', 'b', 'c']), votes));
    expect([view.answered, view.joined, view.reveal]).toEqual([2, 3, null]);
  });

  test('in the talk whether there are signs to look for', () => {
    const talk = [...votes, to('advice', 0), to('talk', 0)];
    expect(wallView(hold(aVotingSession(['a', 'b']), talk)).isPairing).toBe(true);
    expect(wallView(hold(aVotingSession(['a', 'b'], { pairsPeople: false }), talk)).isPairing).toBe(false);
    expect(wallView(hold(aVotingSession(['a', 'b']), [...talk, to('reveal', 0)])).isPairing).toBe(false);
  });

  test('at the reveal before and after; the surest wrong votes are those before', () => {
    // Claim `one` helps Bubble.
    const session = hold(aVotingSession(['a', 'b']), [
      ...[...votes, to('advice', 0), to('secondVote', 0)],
      ...[voting('a', 0, 'second', toBubble.leaning), voting('b', 0, 'second', toBubble.certain)],
      to('reveal', 0),
    ]);
    expect(wallView(session).reveal).toMatchObject({
      truth: { side: 'bubble' },
      tallies: {
        first: aTally({ leaning: 1 }, { certain: 1 }),
        second: aTally({ leaning: 1, certain: 1 }, {}),
      },
      surestWrong: { conviction: 'certain', votes: 1 },
    });
  });

  test('at the end where the class stands', () => {
    expect(wallView(hold(aSession(), [to('ended')])).beliefs?.before).toEqual({ answers: 0, bands: null });
    expect(wallView(hold(aSession({ asksBelief: false }), [to('ended')])).beliefs).toBeNull();
  });
});
