import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/domain/placing.ts';
import { applyEvent, applyEvents } from '../../../src/domain/session/applyEvent.ts';
import { tallyOf } from '../../../src/domain/session/classVotes.ts';
import type { SessionEvent } from '../../../src/domain/session/event.ts';
import { participantOf, type Session } from '../../../src/domain/session/session.ts';
import { type Placement, places } from '../../../src/domain/vocabulary.ts';
import { toLab } from '../../fixtures/aGame.ts';
import { aSession, aVotingSession, hold, to, voting } from '../../fixtures/aSession.ts';

const people = ['a', 'b', 'c', 'd', 'e'] as const;

const voted = (participant: string, placement: Placement, revision: number): SessionEvent => ({
  kind: 'voted',
  participant,
  card: 0,
  vote: 'first',
  placement,
  revision,
});

/** Some votes of each person, in the order of their revisions, and the same in any order, some more than once. */
const anyVotes = fc
  .array(fc.tuple(fc.constantFrom(...people), fc.constantFrom(...places)), { minLength: 1, maxLength: 30 })
  .map((votes) => votes.map(([person, place], index) => voted(person, place, index + 1)))
  .chain((sent) =>
    fc.tuple(
      fc.constant(sent),
      fc
        .array(fc.constantFrom(...sent), { maxLength: 30 })
        .chain((again) =>
          fc.shuffledSubarray([...sent, ...again], { minLength: sent.length + again.length }),
        ),
    ),
  );

/** By place: how many people's last vote lies there. */
const lastVotes = (sent: readonly SessionEvent[]): readonly number[] => {
  const last = new Map(
    sent.map((event) =>
      event.kind === 'voted' ? [event.participant, event.placement] : ['', toLab.leaning],
    ),
  );
  return places.map((_, place) => [...last.values()].filter((each) => numberOf(each) === place).length);
};

const countsIn = (session: Session): readonly number[] => {
  const tally = tallyOf(session, 0, 'first');
  return places.map(({ side, conviction }) => tally?.[side][conviction] ?? 0);
};

describe('However votes arrive, late, twice or in any order,', () => {
  test('the last of each person counts, once', () => {
    fc.assert(
      fc.property(anyVotes, ([sent, arrived]) => {
        expect(countsIn(applyEvents(aVotingSession(people), arrived))).toEqual(lastVotes(sent));
      }),
    );
  });

  test('the same holds where each passes a decision first', () => {
    fc.assert(
      fc.property(anyVotes, ([sent, arrived]) => {
        const commands = arrived.flatMap((event) =>
          event.kind === 'voted'
            ? [voting(event.participant, 0, 'first', event.placement, event.revision)]
            : [],
        );
        expect(countsIn(hold(aVotingSession(people), commands))).toEqual(lastVotes(sent));
      }),
    );
  });
});

describe('An event', () => {
  test('that names nobody, or no card of the lesson, changes nothing', () => {
    const session = aVotingSession(people);
    const strange: readonly SessionEvent[] = [
      voted('x', toLab.leaning, 1),
      { ...voted('a', toLab.leaning, 1), card: 99 } as SessionEvent,
      { kind: 'removed', participant: 'x' },
      { kind: 'contextShown', card: 99 },
      { kind: 'joined', participant: 'a', name: 'Somebody Else' },
    ];
    expect(applyEvents(session, strange)).toEqual(session);
  });

  test('never changes the session it is applied to', () => {
    const session = aVotingSession(people);
    const before = structuredClone(session);
    applyEvents(session, [
      voted('a', toLab.leaning, 1),
      { kind: 'removed', participant: 'b' },
      { kind: 'joined', participant: 'f', name: 'Blue Lynx' },
      { kind: 'moved', to: { phase: 'talk', card: 0 } },
      { kind: 'contextShown', card: 1 },
    ]);
    expect(session).toEqual(before);
  });

  test('of a belief with an older revision changes nothing', () => {
    const believed = (belief: number, revision: number): SessionEvent => ({
      kind: 'believed',
      participant: 'a',
      time: 'before',
      belief,
      revision,
    });
    const session = applyEvents(aVotingSession(people), [believed(4, 2), believed(9, 1), believed(11, 2)]);
    expect(participantOf(session, 'a')?.beliefs.before).toEqual({ value: 4, revision: 2 });
  });
});

describe('The way back', () => {
  test('leaves out what was passed since the last time at a moment', () => {
    const session = hold(aSession(), [to('read', 0), to('read', 1), to('beliefAfter'), to('read', 1)]);
    expect(session.moment).toEqual({ phase: 'read', card: 1 });
    expect(session.trail).toEqual([
      { phase: 'lobby', card: null },
      { phase: 'read', card: 0 },
    ]);
  });

  test('does not make a card unseen that was revealed', () => {
    const revealed = hold(aVotingSession([]), [to('advice', 0), to('reveal', 0), to('advice', 0)]);
    expect(revealed.progress.map(({ isRevealed }) => isRevealed)).toEqual([true, false, false, false]);
  });
});

describe('Signs to look for', () => {
  const votes = people.map((person, index) => voting(person, 0, 'first', places[index]!));

  test('are given for the talk to those who voted', () => {
    const talking = hold(aVotingSession([...people, 'silent']), [...votes, to('advice', 0), to('talk', 0)]);
    expect([...talking.progress[0]!.partners.keys()].toSorted()).toEqual(people);
  });

  test('are other ones for each card of the same votes', () => {
    const again = people.map((person, index) => voting(person, 1, 'first', places[index]!));
    const session = hold(aVotingSession(people), [
      ...[...votes, to('advice', 0), to('talk', 0), to('reveal', 0)],
      ...[to('read', 1), to('firstVote', 1), ...again, to('advice', 1), to('talk', 1)],
    ]);
    expect(session.progress[1]?.partners).not.toEqual(session.progress[0]?.partners);
  });

  test('are not given where people are not paired', () => {
    const session = aVotingSession(people, { pairsPeople: false });
    const talking = hold(session, [...votes, to('advice', 0), to('talk', 0)]);
    expect(talking.progress[0]?.partners.size).toBe(0);
  });
});

describe('A session of a thousand', () => {
  test('leaves, at a vote, all but the voter as they are: nothing of the others is copied', () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => `p${index}`);
    const joined = thousand.map(
      (participant): SessionEvent => ({ kind: 'joined', participant, name: participant }),
    );
    const before = applyEvents(aVotingSession([]), joined);
    const after = applyEvent(before, voted('p7', toLab.leaning, 1));
    const changed = after.participants.filter((each, seat) => each !== before.participants[seat]);
    expect(changed.map(({ id }) => id)).toEqual(['p7']);
    expect([after.seats === before.seats, after.progress === before.progress]).toEqual([true, true]);
  });
});
