import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import { decide } from '../../../src/domain/session/decide.ts';
import { mostHands } from '../../../src/domain/session/tally.ts';
import { aSession, aTally, aVotingSession, hold, to, toFirstVote } from '../../fixtures/aSession.ts';

describe('On one screen', () => {
  const one = hold(aSession({ way: 'oneScreen', code: null }), toFirstVote);
  const count = (card: number, tally = aTally({ unsaid: 9 }, { unsaid: 12 })): Command => ({
    kind: 'count',
    card,
    vote: 'first',
    tally,
  });

  test('the hands of the class are typed in while the vote is open', () => {
    expect(decide(one, count(0))).toHaveLength(1);
    expect(decide(one, count(1))).toBe('session/wrong-phase');
    expect(decide(hold(one, [to('advice', 0)]), count(0))).toBe('session/wrong-phase');
  });

  test.each([-1, 0.5, Number.NaN, mostHands + 1])('%s hands cannot be', (hands) => {
    expect(decide(one, count(0, aTally({ certain: hands }, {})))).toBe('session/not-a-count');
  });

  test('hands for what people believe are typed in by bands', () => {
    const asking = hold(aSession({ way: 'oneScreen' }), [to('beliefBefore')]);
    const counting = (bands: readonly number[]): Command =>
      ({ kind: 'countBelief', time: 'before', bands }) as Command;
    expect(decide(asking, counting([1, 2, 3, 4, 5]))).toHaveLength(1);
    expect(decide(asking, counting([1, 2, 3, 4]))).toBe('session/not-a-count');
    expect(decide(asking, counting([1, 2, 3, 4, -5]))).toBe('session/not-a-count');
    expect(decide(one, counting([1, 2, 3, 4, 5]))).toBe('session/wrong-phase');
  });

  test('nobody joins, and in a live session no hands are counted', () => {
    expect(decide(one, { kind: 'join', participant: 'a' })).toBe('session/wrong-way');
    expect(decide(aVotingSession([]), count(0))).toBe('session/wrong-way');
    const bands = [0, 0, 0, 0, 0] as const;
    expect(decide(aSession(), { kind: 'countBelief', time: 'before', bands })).toBe('session/wrong-way');
  });
});
