import type { Belief } from '../belief.ts';
import { type BeliefBands, bandsOf, fewestBeliefs } from '../beliefBands.ts';
import type { BeliefShift, Beliefs, BeliefTally } from './beliefTally.ts';
import { type BeliefTime, phaseOfBelief } from './phase.ts';
import { type Participant, presentIn, type Session } from './session.ts';

const said = (people: readonly Participant[], time: BeliefTime): readonly Belief[] =>
  people.flatMap(({ beliefs }) => {
    const belief = beliefs[time]?.value ?? null;
    return belief === null ? [] : [belief];
  });

const countedBands = (session: Session, time: BeliefTime): BeliefBands =>
  session.settings.way === 'live'
    ? bandsOf(said(session.participants, time))
    : (session.countedBeliefs[time] ?? [0, 0, 0, 0, 0]);

const sumOf = (bands: BeliefBands): number => bands.reduce((sum, count) => sum + count, 0);

/** @returns how many of those in the session have said where they stand, or how many hands were counted. */
export const countBeliefs = (session: Session, time: BeliefTime): number =>
  session.settings.way === 'live'
    ? said(presentIn(session), time).length
    : sumOf(countedBands(session, time));

/** While it is asked the bands are withheld: from one answer to the next one could tell whose is whose. */
const tallyOf = (session: Session, time: BeliefTime): BeliefTally => {
  const bands = countedBands(session, time);
  const answers = sumOf(bands);
  const isOpen = session.settings.way === 'live' && session.moment.phase === phaseOfBelief[time];
  return { answers, bands: answers < fewestBeliefs || isOpen ? null : bands };
};

/** While one of the two is asked, the shift would tell what the next answer is. */
const shiftOf = (session: Session): BeliefShift | null => {
  if (Object.values(phaseOfBelief).includes(session.moment.phase)) return null;
  const moves = session.participants.flatMap(({ beliefs }) => {
    const [before, after] = [beliefs.before?.value ?? null, beliefs.after?.value ?? null];
    return before === null || after === null ? [] : [Math.sign(after - before)];
  });
  if (moves.length < fewestBeliefs) return null;
  const count = (direction: number): number => moves.filter((move) => move === direction).length;
  return { towardsProblem: count(-1), stayed: count(0), towardsNoProblem: count(1) };
};

/** @returns where the class stands, as far as it may be shown; null where it is not asked. */
export const beliefsOf = (session: Session): Beliefs | null =>
  session.settings.asksBelief
    ? { before: tallyOf(session, 'before'), after: tallyOf(session, 'after'), shift: shiftOf(session) }
    : null;
