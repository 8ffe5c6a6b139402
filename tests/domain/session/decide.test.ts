import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import { decide } from '../../../src/domain/session/decide.ts';
import { phases } from '../../../src/domain/session/phase.ts';
import { lastRevision, participantOf } from '../../../src/domain/session/session.ts';
import { mostJoined, mostParticipants } from '../../../src/domain/session/settings.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aSession, aVotingSession, hold, joining, to, toFirstVote, voting } from '../../fixtures/aSession.ts';

const remove = (participant: string): Command => ({ kind: 'remove', participant });
const believing = (participant: string, belief: number | null, revision = 1): Command => ({
  kind: 'believe',
  participant,
  time: 'before',
  belief,
  revision,
});

describe('Joining', () => {
  test('gives a name, each person another', () => {
    const session = hold(aSession(), joining('a', 'b', 'c'));
    const names = session.participants.map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toMatch(/^(Amber|Blue) (Heron|Otter|Lynx)$/);
  });

  test('again changes nothing: two tabs of one phone count once', () => {
    expect(decide(hold(aSession(), joining('a')), { kind: 'join', participant: 'a' })).toEqual([]);
  });

  test('is open in every phase but the last', () => {
    const way = [to('beliefBefore'), ...toFirstVote, to('advice', 0), to('talk', 0), to('secondVote', 0)];
    const rest = [to('reveal', 0), to('beliefAfter')];
    const joins = [...way, ...rest].map((_, index) => {
      const session = hold(aSession(), [...way, ...rest].slice(0, index + 1));
      return [session.moment.phase, typeof decide(session, { kind: 'join', participant: 'late' })];
    });
    expect(joins).toEqual(phases.slice(1, -1).map((phase) => [phase, 'object']));
    expect(decide(hold(aSession(), [to('ended')]), { kind: 'join', participant: 'late' })).toBe(
      'session/closed',
    );
  });

  test('can be locked and unlocked by the host, for those who are not in yet', () => {
    const locked = hold(aSession(), [...joining('a'), { kind: 'lock' }]);
    expect(decide(locked, { kind: 'join', participant: 'b' })).toBe('session/locked');
    expect(decide(locked, { kind: 'join', participant: 'a' })).toEqual([]);
    const open = hold(locked, [{ kind: 'unlock' }]);
    expect(decide(open, { kind: 'join', participant: 'b' })).toHaveLength(1);
  });

  test('ends when the session is full, until somebody is removed', () => {
    const people = Array.from({ length: mostParticipants }, (_, index) => `p${index}`);
    const full = hold(aSession(), joining(...people));
    expect(decide(full, { kind: 'join', participant: 'late' })).toBe('session/full');
    expect(decide(hold(full, [remove('p3')]), { kind: 'join', participant: 'late' })).toHaveLength(1);
  });

  test('is over once two thousand have come and gone, whoever was removed', () => {
    const people = Array.from({ length: mostJoined }, (_, index) => `p${index}`);
    const turns = people.flatMap((id) => [...joining(id), remove(id)]);
    const crowded = hold(aSession(), turns.slice(0, -2));
    expect(decide(crowded, { kind: 'join', participant: 'last' })).toHaveLength(1);
    expect(decide(hold(crowded, turns.slice(-2)), { kind: 'join', participant: 'late' })).toBe(
      'session/full',
    );
  });

  test('is over for who was removed', () => {
    const session = hold(aSession(), [...joining('a'), remove('a')]);
    expect(decide(session, { kind: 'join', participant: 'a' })).toBe('session/removed');
  });
});

describe('A vote', () => {
  const voted = hold(aVotingSession(['a']), [voting('a', 0, 'first', toLab.leaning, 5)]);

  test('may be changed until the phase closes', () => {
    const changed = hold(voted, [voting('a', 0, 'first', toBubble.certain, 6)]);
    expect(participantOf(changed, 'a')?.ballots[0]?.first).toEqual({ value: toBubble.certain, revision: 6 });
    const closed = hold(changed, [to('advice', 0)]);
    expect(decide(closed, voting('a', 0, 'first', toLab.leaning, 7))).toBe('session/wrong-phase');
  });

  test('that is older than the kept one, or the same again, is acknowledged and changes nothing', () => {
    expect(decide(voted, voting('a', 0, 'first', toBubble.certain, 4))).toEqual([]);
    expect(decide(voted, voting('a', 0, 'first', toLab.leaning, 5))).toEqual([]);
  });

  test('that is as new as the kept one but another is not taken for it: it can be cast anew', () => {
    expect(decide(voted, voting('a', 0, 'first', toLab.certain, 5))).toBe('session/revision-taken');
    expect(decide(voted, voting('a', 0, 'first', toBubble.leaning, 5))).toBe('session/revision-taken');
    expect(decide(voted, voting('a', 0, 'first', toBubble.leaning, 6))).toHaveLength(1);
  });

  test('that was kept is acknowledged again also after the phase, and after the end', () => {
    for (const phase of [to('advice', 0), to('ended')])
      expect(decide(hold(voted, [phase]), voting('a', 0, 'first', toLab.leaning, 5))).toEqual([]);
  });

  test('is taken in the phase of that vote on that card only', () => {
    const session = aVotingSession(['a']);
    expect(decide(session, voting('a', 0, 'second', toLab.leaning))).toBe('session/wrong-phase');
    expect(decide(session, voting('a', 1, 'first', toLab.leaning))).toBe('session/wrong-phase');
    expect(decide(session, voting('a', 99, 'first', toLab.leaning))).toBe('session/wrong-phase');
    expect(decide(hold(session, [to('ended')]), voting('a', 0, 'first', toLab.leaning))).toBe(
      'session/closed',
    );
  });

  test('needs a participant who is in the session', () => {
    const session = hold(aVotingSession(['a', 'b']), [remove('b')]);
    expect(decide(session, voting('b', 0, 'first', toLab.leaning))).toBe('session/removed');
    expect(decide(session, voting('x', 0, 'first', toLab.leaning))).toBe('session/unknown-participant');
    expect(decide(session, voting('__proto__', 0, 'first', toLab.leaning))).toBe(
      'session/unknown-participant',
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, lastRevision + 1])(
    'has a whole number from 1 to the last as its revision, not %s',
    (revision) => {
      expect(decide(aVotingSession(['a']), voting('a', 0, 'first', toLab.leaning, revision))).toBe(
        'session/not-a-revision',
      );
    },
  );

  test('can be changed until its last revision', () => {
    const last = voting('a', 0, 'first', toLab.leaning, lastRevision);
    expect(decide(aVotingSession(['a']), last)).toHaveLength(1);
  });
});

describe('A belief', () => {
  const asking = hold(aSession(), [...joining('a'), to('beliefBefore')]);

  test('may be said, changed and taken back while it is asked', () => {
    const session = hold(asking, [believing('a', 3, 1), believing('a', 17, 2), believing('a', null, 3)]);
    expect(participantOf(session, 'a')?.beliefs.before).toEqual({ value: null, revision: 3 });
    expect(decide(session, believing('a', 5, 2))).toEqual([]);
    expect(decide(hold(session, [to('read', 0)]), believing('a', 5, 4))).toBe('session/wrong-phase');
  });

  test('that is as new as the kept one but another is not taken for it', () => {
    const session = hold(asking, [believing('a', 3, 1)]);
    expect(decide(session, believing('a', 3, 1))).toEqual([]);
    expect(decide(session, believing('a', 4, 1))).toBe('session/revision-taken');
    expect(decide(session, believing('a', null, 1))).toBe('session/revision-taken');
    expect(decide(session, believing('a', 4, 2))).toHaveLength(1);
  });

  test('is a place on the scale', () => {
    for (const belief of [-1, 21, 0.5, Number.NaN])
      expect(decide(asking, believing('a', belief))).toBe('session/not-a-belief');
    expect(decide(asking, believing('a', 3, 0))).toBe('session/not-a-revision');
  });

  test('of before is not taken after', () => {
    const after = hold(asking, [to('read', 0), to('beliefAfter')]);
    expect(decide(after, believing('a', 3))).toBe('session/wrong-phase');
    expect(decide(after, { ...believing('a', 3), time: 'after' } as Command)).toHaveLength(1);
  });

  test('is not taken after the end', () => {
    expect(decide(hold(asking, [to('ended')]), believing('a', 3))).toBe('session/closed');
  });
});

describe('The host', () => {
  test('leads only where there is a way', () => {
    const session = hold(aSession(), toFirstVote);
    expect(decide(session, to('talk', 0))).toBe('session/no-way-there');
    expect(decide(session, to('advice', 1))).toBe('session/no-way-there');
    expect(decide(session, to('read', 99))).toBe('session/no-way-there');
    expect(decide(session, to('advice', 0))).toEqual([{ kind: 'moved', to: { phase: 'advice', card: 0 } }]);
  });

  test('who presses twice goes one phase, not two', () => {
    const session = hold(aSession(), [...toFirstVote, to('advice', 0)]);
    expect(decide(session, to('advice', 0))).toEqual([]);
  });

  test('goes back the way the lesson came, and votes stay', () => {
    const votes = [voting('a', 0, 'first', toLab.certain)];
    const revealed = hold(aVotingSession(['a']), [...votes, to('advice', 0), to('reveal', 0)]);
    expect(decide(revealed, to('secondVote', 0))).toBe('session/no-way-there');
    const back = hold(revealed, [to('advice', 0), to('firstVote', 0)]);
    expect(back.moment).toEqual({ phase: 'firstVote', card: 0 });
    expect(participantOf(back, 'a')?.ballots[0]?.first?.value).toEqual(toLab.certain);
    expect(hold(back, [to('read', 0), to('lobby')]).moment).toEqual({ phase: 'lobby', card: null });
  });

  test('may remove somebody once, but nobody unknown', () => {
    const session = hold(aSession(), joining('a'));
    expect(decide(session, remove('x'))).toBe('session/unknown-participant');
    expect(decide(hold(session, [remove('a')]), remove('a'))).toEqual([]);
  });

  test('may remove whoever came with somebody or after, each once, and nobody where that one is unknown', () => {
    const session = hold(aSession(), [...joining('a', 'b', 'c', 'd'), remove('c')]);
    const fromB: Command = { kind: 'removeFrom', participant: 'b' };
    expect(decide(session, fromB)).toEqual([
      { kind: 'removed', participant: 'b' },
      { kind: 'removed', participant: 'd' },
    ]);
    expect(decide(hold(session, [fromB]), fromB)).toEqual([]);
    // Also where the first of them was removed by themselves.
    expect(decide(session, { kind: 'removeFrom', participant: 'c' })).toEqual([
      { kind: 'removed', participant: 'd' },
    ]);
    expect(decide(session, { kind: 'removeFrom', participant: 'x' })).toBe('session/unknown-participant');
  });

  test('shows the context of a card once, and only of a card that lies on the table', () => {
    expect(decide(aSession(), { kind: 'showContext' })).toBe('session/wrong-phase');
    const reading = hold(aSession(), [to('read', 0)]);
    expect(decide(reading, { kind: 'showContext' })).toEqual([{ kind: 'contextShown', card: 0 }]);
    expect(decide(hold(reading, [{ kind: 'showContext' }]), { kind: 'showContext' })).toEqual([]);
  });

  test('locks and unlocks once', () => {
    expect(decide(aSession(), { kind: 'unlock' })).toEqual([]);
    expect(decide(hold(aSession(), [{ kind: 'lock' }]), { kind: 'lock' })).toEqual([]);
  });

  test('can do nothing after the end', () => {
    const over = hold(aSession(), [...joining('a'), to('ended')]);
    const commands: readonly Command[] = [
      { kind: 'lock' },
      remove('a'),
      to('lobby'),
      { kind: 'showContext' },
    ];
    expect(commands.map((command) => decide(over, command))).toEqual(commands.map(() => 'session/closed'));
    expect(decide(over, to('ended'))).toEqual([]);
  });
});
