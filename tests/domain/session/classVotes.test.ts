import { describe, expect, test } from 'vitest';
import { countAnswered, standingsOf, talliesOf, tallyOf } from '../../../src/domain/session/classVotes.ts';
import type { Command } from '../../../src/domain/session/command.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aSession, aTally, aVotingSession, hold, to, toFirstVote, voting } from '../../fixtures/aSession.ts';

const three = hold(aVotingSession(['a', 'b', 'c']), [
  voting('a', 0, 'first', toLab.certain),
  voting('b', 0, 'first', toLab.certain),
  voting('c', 0, 'first', toBubble.leaning),
]);

describe('The tally of a vote', () => {
  test('counts each person where they stand', () => {
    expect(tallyOf(three, 0, 'first')).toEqual(aTally({ leaning: 1 }, { certain: 2 }));
  });

  test('is none where nobody voted, or there is no such card', () => {
    expect(tallyOf(three, 0, 'second')).toBeNull();
    expect(tallyOf(three, 99, 'first')).toBeNull();
  });

  test('stays as it is when somebody is removed, or the change would tell how they voted', () => {
    const fewer = hold(three, [{ kind: 'remove', participant: 'a' }]);
    expect(tallyOf(fewer, 0, 'first')).toEqual(aTally({ leaning: 1 }, { certain: 2 }));
  });

  test('is on one screen what was typed in last', () => {
    const count = (tally: ReturnType<typeof aTally>): Command => ({
      kind: 'count',
      card: 0,
      vote: 'first',
      tally,
    });
    const session = hold(aSession({ way: 'oneScreen' }), [
      ...toFirstVote,
      count(aTally({ unsaid: 3 }, { unsaid: 4 })),
      count(aTally({ unsaid: 5 }, { certain: 6 })),
    ]);
    expect(tallyOf(session, 0, 'first')).toEqual(aTally({ unsaid: 5 }, { certain: 6 }));
    expect(tallyOf(session, 0, 'second')).toBeNull();
    expect(tallyOf(hold(session, [count(aTally({}, {}))]), 0, 'first')).toBeNull();
  });
});

test('How far the class is at each vote comes from both tallies', () => {
  const { first, second } = standingsOf(talliesOf(three, 0), 'lab');
  expect(first?.all).toEqual({ right: 2, total: 3 });
  expect(second).toBeNull();
});

describe('How many have answered', () => {
  test('is how many voted, in the vote and after it', () => {
    expect(countAnswered(three)).toBe(3);
    const advised = hold(three, [to('advice', 0)]);
    expect(countAnswered(advised)).toBe(3);
    expect(countAnswered(hold(advised, [to('talk', 0)]))).toBe(3);
    expect(countAnswered(hold(advised, [to('secondVote', 0)]))).toBe(0);
    expect(countAnswered(hold(advised, [to('secondVote', 0), voting('a', 0, 'second', toLab.leaning)]))).toBe(
      1,
    );
  });

  test('is of those who are still in the session, so that the host sees when all have', () => {
    expect(countAnswered(hold(three, [{ kind: 'remove', participant: 'a' }]))).toBe(2);
  });

  test('is how many said where they stand, while that is asked', () => {
    const believing: Command = { kind: 'believe', participant: 'a', time: 'after', belief: 4, revision: 1 };
    const asked = hold(three, [to('advice', 0), to('reveal', 0), to('beliefAfter'), believing]);
    expect(countAnswered(asked)).toBe(1);
    expect(countAnswered(hold(asked, [{ ...believing, belief: null, revision: 2 }]))).toBe(0);
  });

  test('is nobody where nothing is asked', () => {
    expect(countAnswered(aSession())).toBe(0);
    expect(countAnswered(hold(three, [to('ended')]))).toBe(0);
  });
});
