import { describe, expect, test } from 'vitest';
import { hostView } from '../../../src/domain/session/hostView.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aSession, aTally, aVotingSession, hold, joining, to, voting } from '../../fixtures/aSession.ts';

const viewOf = (session: Session, ...connected: readonly string[]) => hostView(session, new Set(connected));

const removing = (participant: string) => ({ kind: 'remove', participant }) as const;

const voted = hold(aVotingSession(['a', 'b']), [
  voting('a', 0, 'first', toLab.certain),
  voting('b', 0, 'first', toBubble.leaning),
]);

describe('The host sees', () => {
  test('who is in the session and who has a page open, not how they voted', () => {
    const view = viewOf(hold(voted, [{ kind: 'lock' }]), 'b');
    const [a, b] = voted.participants;
    expect(view.people).toEqual([
      { id: 'a', name: a?.name, isPresent: false },
      { id: 'b', name: b?.name, isPresent: true },
    ]);
    expect([view.joined, view.answered, view.isLocked]).toEqual([2, 2, true]);
  });

  test('nobody who was removed', () => {
    expect(viewOf(hold(voted, [{ kind: 'remove', participant: 'a' }])).people).toHaveLength(1);
  });

  test('how many of the votes in the bars are of people who were removed later', () => {
    expect(viewOf(voted).card?.removedVoters).toBe(0);
    const removed = hold(voted, [...joining('c'), ...(['a', 'c'] as const).map(removing)]);
    // Who said nothing is in no bar.
    expect(viewOf(removed).card?.removedVoters).toBe(1);
  });

  test('while people vote how they vote, and no advice yet', () => {
    const { card } = viewOf(voted);
    expect(card?.tallies.first).toEqual(aTally({ leaning: 1 }, { certain: 1 }));
    expect(card?.truth.side).toBe('bubble');
    expect(card?.advice).toBeNull();
  });

  test('advice when the vote is closed, until the second', () => {
    const advised = hold(voted, [to('advice', 0)]);
    // One of two leans, which is not most; one of two is right; one is sure, fewer than five.
    expect(viewOf(advised).card?.advice).toMatchObject({ kind: 'talk', restsOn: 'all', caution: 'fewSure' });
    expect(viewOf(hold(advised, [to('talk', 0)])).card?.advice).not.toBeNull();
    expect(viewOf(hold(advised, [to('secondVote', 0)])).card?.advice).toBeNull();
  });

  test('no advice where nobody voted', () => {
    expect(viewOf(hold(aVotingSession(['a']), [to('advice', 0)])).card?.advice).toBeNull();
  });

  test('the swing as soon as there is a second vote', () => {
    const session = hold(voted, [to('advice', 0), to('secondVote', 0)]);
    expect([viewOf(session).card?.swing, viewOf(session).card?.gain]).toEqual([null, null]);
    const again = viewOf(hold(session, [voting('a', 0, 'second', toBubble.leaning)])).card;
    expect(again?.swing).toMatchObject({ wrongToRight: 1 });
    // Two votes and one: too few to tell of a gain.
    expect(again?.gain).toBeNull();
  });

  test('where the lesson may be led', () => {
    const view = viewOf(hold(voted, [to('advice', 0)]));
    expect(view.next).toEqual({ phase: 'talk', card: 0 });
    expect(view.previous).toEqual({ phase: 'firstVote', card: 0 });
    expect(view.jumps.map(({ phase }) => phase)).toEqual(['secondVote', 'reveal', 'ended']);
    expect(viewOf(aSession()).previous).toBeNull();
    expect(viewOf(hold(aSession(), [to('ended')])).next).toBeNull();
  });

  test('no card where none lies on the table, and the report only at the end', () => {
    const lobby = viewOf(hold(aSession(), joining('a')));
    expect([lobby.card, lobby.claim, lobby.report]).toEqual([null, null, null]);
    expect(viewOf(hold(voted, [to('ended')])).report?.claims).toHaveLength(1);
  });

  test('whether the context is shown, and whether people are paired', () => {
    const session = hold(voted, [{ kind: 'showContext' }, to('advice', 0), to('talk', 0)]);
    expect(viewOf(session).card?.isContextShown).toBe(true);
    expect(viewOf(session).isPairing).toBe(true);
    expect(viewOf(voted).card?.isContextShown).toBe(false);
  });
});
