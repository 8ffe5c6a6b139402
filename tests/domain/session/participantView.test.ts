import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import { parseLessonLink } from '../../../src/domain/session/lessonLink.ts';
import { participantView } from '../../../src/domain/session/participantView.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import type { ParticipantView } from '../../../src/domain/session/view.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aParticipantView } from '../../fixtures/aParticipantView.ts';
import {
  aLessonDeck,
  aSession,
  aTally,
  aVotingSession,
  hold,
  joining,
  to,
  toFirstVote,
  voting,
} from '../../fixtures/aSession.ts';

const viewOf = (session: Session, id: string): ParticipantView => {
  const view = participantView(session, id);
  if (typeof view === 'string') throw new Error(view);
  return view;
};

/** Claim `one` helps Bubble: a is certain of Lab, then fairly sure of Bubble; b leans to Bubble, once. */
const revealed = hold(aVotingSession(['a', 'b']), [
  voting('a', 0, 'first', toLab.certain),
  voting('b', 0, 'first', toBubble.leaning),
  ...[to('advice', 0), to('talk', 0), to('secondVote', 0)],
  voting('a', 0, 'second', toBubble.fairlySure),
  to('reveal', 0),
]);

describe('A participant sees', () => {
  test('in the lobby their name and nothing on the table', () => {
    const session = hold(aSession(), joining('a'));
    expect(viewOf(session, 'a')).toEqual({
      ...aParticipantView({ phase: 'lobby', card: null }),
      cards: 4,
      name: session.participants[0]?.name,
    });
  });

  test('the claim in every language, its context once the host shows it', () => {
    const session = aVotingSession(['a']);
    const words = { en: { card: 'card one (en)' }, zh: { card: 'card one (zh)' } };
    expect(viewOf(session, 'a').claim).toEqual({ words });
    const shown = viewOf(hold(session, [{ kind: 'showContext' }]), 'a').claim?.words;
    expect(shown?.zh).toEqual({ card: 'card one (zh)', context: 'context one (zh)' });
  });

  test('their own votes with the revision, to go on from after a reload', () => {
    const session = hold(aVotingSession(['a', 'b']), [voting('a', 0, 'first', toLab.certain, 3)]);
    expect(viewOf(session, 'a').votes).toEqual({
      first: { value: toLab.certain, revision: 3 },
      second: null,
    });
    expect(viewOf(session, 'b').votes).toEqual({ first: null, second: null });
  });

  test('in the talk a sign to show and one to look for, in no other phase', () => {
    const votes = [voting('a', 0, 'first', toLab.certain), voting('b', 0, 'first', toBubble.leaning)];
    const talking = hold(aVotingSession(['a', 'b']), [...votes, to('advice', 0), to('talk', 0)]);
    const [a, b] = [viewOf(talking, 'a').partners, viewOf(talking, 'b').partners];
    expect(a).not.toBeNull();
    expect(b).toEqual({ own: a?.lookFor, lookFor: a?.own });
    expect(viewOf(hold(talking, [to('secondVote', 0)]), 'a').partners).toBeNull();
    expect(viewOf(hold(talking, joining('late')), 'late').partners).toBeNull();
  });

  test('at the reveal the side, the reason, what made the other tempting, how all voted, and the points of their own last vote', () => {
    const view = viewOf(revealed, 'a');
    expect(view.reveal?.truth).toMatchObject({ side: 'bubble', passage: 'D1' });
    expect(view.reveal?.truth.words.en).toEqual({
      why: 'why one (en)',
      temptation: 'tempting one (en)',
      voice: 'the author (en)',
      source: 'source (en)',
    });
    expect(view.reveal?.tallies).toEqual({
      first: aTally({ leaning: 1 }, { certain: 1 }),
      second: aTally({ fairlySure: 1 }, {}),
    });
    expect(view.reveal?.surestWrong).toEqual({ conviction: 'certain', votes: 1 });
    // Fairly sure and right: 2. b voted only at first, leaning and right: 1.
    expect([view.points, viewOf(revealed, 'b').points]).toEqual([2, 1]);
  });

  test('nothing of the reveal any more when the host goes back from it', () => {
    expect(viewOf(hold(revealed, [to('secondVote', 0)]), 'a').reveal).toBeNull();
  });

  test('nothing when they were removed or never joined', () => {
    expect(participantView(hold(revealed, [{ kind: 'remove', participant: 'a' }]), 'a')).toBe(
      'session/removed',
    );
    expect(participantView(revealed, 'x')).toBe('session/unknown-participant');
  });
});

describe('At the end a participant sees their own lesson', () => {
  const believing = (participant: string): Command => ({
    kind: 'believe',
    participant,
    time: 'after',
    belief: 12,
    revision: 1,
  });
  const over = hold(revealed, [to('beliefAfter'), believing('a'), to('ended')]);

  test('with the cards that were revealed, their votes and points', () => {
    expect(viewOf(over, 'a').lesson?.cards).toMatchObject([
      {
        claim: { words: { en: { card: 'card one (en)' } } },
        truth: { side: 'bubble' },
        votes: { first: toLab.certain, second: toBubble.fairlySure },
        points: 2,
      },
    ]);
  });

  test('and a link to it, that tells of belief only if they wish', () => {
    const { link, linkWithBelief } = viewOf(over, 'a').lesson!;
    const lesson = {
      edition: 1,
      cards: [{ number: 0, first: toLab.certain, second: toBubble.fairlySure }],
      beliefBefore: null,
      beliefAfter: null,
    };
    expect(parseLessonLink(link ?? '', () => aLessonDeck())).toEqual(lesson);
    expect(parseLessonLink(linkWithBelief ?? '', () => aLessonDeck())).toEqual({
      ...lesson,
      beliefAfter: 12,
    });
  });

  test('without a link where they never voted', () => {
    const lesson = viewOf(hold(aSession(), [...joining('a'), ...toFirstVote, to('ended')]), 'a').lesson;
    expect(lesson).toEqual({ cards: [], link: null, linkWithBelief: null });
  });

  test('and not the cards that were voted on but not revealed', () => {
    const next = [to('read', 1), to('firstVote', 1), voting('a', 1, 'first', toLab.leaning), to('ended')];
    const session = hold(revealed, next);
    expect(viewOf(session, 'a').lesson?.cards.map(({ claim }) => claim.words.en?.card)).toEqual([
      'card one (en)',
    ]);
  });
});
