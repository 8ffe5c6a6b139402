import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvents } from '../../../src/domain/session/applyEvent.ts';
import type { Command } from '../../../src/domain/session/command.ts';
import { decide } from '../../../src/domain/session/decide.ts';
import type { SessionEvent } from '../../../src/domain/session/event.ts';
import { hostView } from '../../../src/domain/session/hostView.ts';
import { participantView } from '../../../src/domain/session/participantView.ts';
import { beliefTimes, phases, votes } from '../../../src/domain/session/phase.ts';
import { createSession, type Session } from '../../../src/domain/session/session.ts';
import { wallView } from '../../../src/domain/session/wallView.ts';
import { type Placement, places, type Side, sides } from '../../../src/domain/vocabulary.ts';
import {
  after,
  anyPerson,
  anyStep,
  anySteps,
  commandOf,
  type Step,
  sessionsOf,
} from '../../fixtures/anyLesson.ts';
import { aLessonDeck, aSession, aTally, lessonClaims } from '../../fixtures/aSession.ts';

const lessonOf = (lessonSides: readonly Side[]): Session =>
  aSession({ claims: lessonClaims.slice(0, 3) }, aLessonDeck(lessonSides));

const isHidden = ({ moment }: Session): boolean => moment.phase !== 'reveal' && moment.phase !== 'ended';

/** What leaves the authority for somebody, without what they said themselves and the sign they hold up. */
const written = (session: Session, id: string): string => {
  const view = participantView(session, id);
  const own = typeof view === 'string' ? view : { ...view, votes: null, beliefs: null, partners: null };
  return JSON.stringify([own, wallView(session)]);
};

/** Sides, how sure somebody is, and what the cards hold back: reason, temptation, role, passage. */
const secrets = /bubble|lab|leaning|fairlySure|certain|why|tempting|evidence|passage/;

describe('Before the reveal, whatever came before,', () => {
  test('no page but the host’s is sent a side, a reason, a count by side or another’s name', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const session of sessionsOf(lessonOf(['bubble', 'lab', 'lab']), steps).filter(isHidden)) {
          const text = written(session, 'ann');
          const others = session.participants.filter(({ id }) => id !== 'ann');
          const told = others.filter(({ id, name }) => text.includes(`"${id}"`) || text.includes(name));
          // One comparison, as there are many thousand sessions to look at.
          expect([told, text.match(secrets)]).toEqual([[], null]);
        }
      }),
    );
  });

  test('every page but the host’s is the same whichever sides are right and however the others vote', () => {
    const otherPlace = (place: Placement, turn: number): Placement =>
      places[(places.indexOf(place) + turn) % places.length]!;
    const anyTurn = fc.integer({ min: 1, max: 5 });
    const anySides = fc.array(fc.constantFrom(...sides), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anySteps, anySides, anyTurn, (steps, otherSides, turn) => {
        const otherSteps = steps.map(
          (step): Step =>
            (step.kind === 'vote' || step.kind === 'voteNow') && step.participant !== 'ann'
              ? { ...step, placement: otherPlace(step.placement, turn) }
              : step,
        );
        const ones = sessionsOf(lessonOf(['bubble', 'lab', 'lab']), steps);
        const others = sessionsOf(lessonOf(otherSides), otherSteps);
        ones.forEach((one, index) => {
          const other = others[index]!;
          expect(other.moment).toEqual(one.moment);
          if (isHidden(one)) expect(written(other, 'ann')).toBe(written(one, 'ann'));
        });
      }),
    );
  });

  test('having a sign to look for tells only that one has voted and is not alone', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const session of sessionsOf(lessonOf(['bubble', 'lab', 'lab']), steps)) {
          if (session.moment.phase !== 'talk') continue;
          const view = participantView(session, 'ann');
          if (typeof view === 'string' || view.partners === null) continue;
          expect(view.votes.first).not.toBeNull();
          expect(Object.keys(view.partners).toSorted()).toEqual(['lookFor', 'own']);
        }
      }),
    );
  });
});

describe('The host', () => {
  /** What the host sees of the lesson, without who is in it, and of whom there are votes. */
  const seen = (session: Session): string => {
    const view = hostView(session, new Set());
    const report = view.report && { ...view.report, participants: null };
    const card = view.card && { ...view.card, removedVoters: 0 };
    return JSON.stringify({ ...view, people: null, joined: 0, answered: 0, card, report });
  };

  test('learns nothing of how somebody votes by removing them', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const session of sessionsOf(lessonOf(['bubble', 'lab', 'lab']), steps))
          expect(seen(after(session, { kind: 'remove', participant: 'ann' }))).toBe(seen(session));
      }),
      { numRuns: 50 },
    );
  });
});

describe('At the end', () => {
  test('a participant learns the reasons of revealed cards only', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const sessions = sessionsOf(lessonOf(['bubble', 'lab', 'lab']), steps);
        const revealed = sessions.map(({ moment }) => (moment.phase === 'reveal' ? moment.card : null));
        const over = after(sessions.at(-1)!, { kind: 'move', to: { phase: 'ended', card: null } });
        const text = JSON.stringify(participantView(over, 'ann'));
        const told = [0, 1, 2].filter((card) => text.includes(`why ${lessonClaims[card]}`));
        expect(told).toEqual([0, 1, 2].filter((card) => revealed.includes(card)));
      }),
    );
  });

  test('lessons do come to reveals and ends in these tests', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const { moment } of sessionsOf(lessonOf(['bubble', 'lab', 'lab']), steps))
          reached.add(moment.phase);
      }),
      { numRuns: 50 },
    );
    expect([...reached].toSorted()).toEqual([...phases].toSorted());
  });
});

describe('The log', () => {
  test('gives the same session when it is read again', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const start = lessonOf(['bubble', 'lab', 'lab']);
        const log: SessionEvent[] = [];
        let session = start;
        for (const step of steps) {
          const decision = decide(session, commandOf(session, step));
          if (typeof decision === 'string') continue;
          log.push(...decision);
          session = applyEvents(session, decision);
        }
        const kept: SessionEvent[] = JSON.parse(JSON.stringify(log));
        expect(applyEvents(createSession(start.settings, start.material), kept)).toEqual(session);
      }),
    );
  });
});

describe('No command', () => {
  const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(Number.NaN, -0, 2 ** 53));
  const anyId = fc.oneof(anyPerson, fc.string(), fc.constantFrom('__proto__', 'constructor'));
  const anyStrange: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ kind: fc.constantFrom('join' as const, 'remove' as const), participant: anyId }),
    fc.record({
      kind: fc.constant('vote' as const),
      participant: anyId,
      card: anyNumber,
      vote: fc.constantFrom(...votes),
      placement: fc.constantFrom(...places),
      revision: anyNumber,
    }),
    fc.record({
      kind: fc.constant('believe' as const),
      participant: anyId,
      time: fc.constantFrom(...beliefTimes),
      belief: fc.option(anyNumber),
      revision: anyNumber,
    }),
    fc.record({
      kind: fc.constant('count' as const),
      card: anyNumber,
      vote: fc.constantFrom(...votes),
      tally: anyNumber.map((hands) => aTally({ certain: hands }, { unsaid: hands })),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      to: fc.record({ phase: fc.constantFrom(...phases), card: fc.option(anyNumber) }),
    }),
  );

  test('however strange makes a decision fail, or leads to a session that cannot be shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyStep, anyStrange), { maxLength: 40 }),
        fc.boolean(),
        (steps, isLive) => {
          const start = aSession({ way: isLive ? 'live' : 'oneScreen', claims: lessonClaims.slice(0, 3) });
          for (const session of sessionsOf(start, steps)) {
            hostView(session, new Set());
            wallView(session);
            participantView(session, 'ann');
          }
        },
      ),
    );
  });
});
