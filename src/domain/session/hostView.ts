import { adviceFor } from './advice.ts';
import { beliefsOf } from './classBeliefs.ts';
import { countAnswered, countRemovedVoters, standingsOf, talliesOf } from './classVotes.ts';
import type { ParticipantId } from './event.ts';
import { jumpsFrom, nextMoment } from './phase.ts';
import { reportOf } from './report.ts';
import { presentIn, type Session } from './session.ts';
import { planOf } from './settings.ts';
import { cardOnTable, truthOf } from './shownCard.ts';
import { gainOf, swingOf } from './swing.ts';
import { surestWrongIn } from './tally.ts';
import type { HostCard, HostView, Person } from './view.ts';
import { commonView, isPairing } from './wallView.ts';

const isAdvised = ({ moment }: Session): boolean => moment.phase === 'advice' || moment.phase === 'talk';

const hostCard = (session: Session): HostCard | null => {
  const onTable = cardOnTable(session);
  if (!onTable) return null;
  const { position, card } = onTable;
  const tallies = talliesOf(session, position);
  const standings = standingsOf(tallies, card.side);
  const { first } = tallies;
  return {
    truth: truthOf(card),
    tallies,
    standings,
    advice: first && isAdvised(session) ? adviceFor(first, card.side) : null,
    swing: swingOf(session, position, card.side),
    gain: gainOf(standings),
    surestWrong: first && surestWrongIn(first, card.side),
    removedVoters: countRemovedVoters(session, position),
    isContextShown: session.progress[position]?.isContextShown ?? false,
  };
};

const peopleIn = (session: Session, connected: ReadonlySet<ParticipantId>): readonly Person[] =>
  presentIn(session).map(({ id, name }) => ({ id, name, isPresent: connected.has(id) }));

/**
 * @param connected who has a page of the session open now.
 * @returns all that the host may see.
 */
export const hostView = (session: Session, connected: ReadonlySet<ParticipantId>): HostView => {
  const plan = planOf(session.settings);
  const people = peopleIn(session, connected);
  return {
    ...commonView(session),
    code: session.settings.code,
    isLocked: session.isLocked,
    joined: people.length,
    answered: countAnswered(session),
    next: nextMoment(plan, session.moment),
    previous: session.trail.at(-1) ?? null,
    jumps: jumpsFrom(plan, session.moment),
    people,
    isPairing: isPairing(session),
    card: hostCard(session),
    beliefs: beliefsOf(session),
    report: session.moment.phase === 'ended' ? reportOf(session) : null,
  };
};
