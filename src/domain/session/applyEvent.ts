import type { ParticipantId, SessionEvent } from './event.ts';
import { pairPeople, type Voter } from './partners.ts';
import { isSameMoment, type Moment } from './phase.ts';
import {
  type Ballot,
  type CardProgress,
  newer,
  type Participant,
  presentIn,
  type Session,
} from './session.ts';

type Voted = Extract<SessionEvent, { kind: 'voted' }>;
type Counted = Extract<SessionEvent, { kind: 'counted' }>;
type Believed = Extract<SessionEvent, { kind: 'believed' }>;

const noVotes: Ballot = { first: null, second: null };

const join = (session: Session, id: ParticipantId, name: string): Session => {
  if (session.seats.has(id)) return session;
  const participant: Participant = {
    id,
    name,
    isRemoved: false,
    ballots: session.progress.map(() => noVotes),
    beliefs: { before: null, after: null },
  };
  return {
    ...session,
    participants: [...session.participants, participant],
    seats: new Map(session.seats).set(id, session.participants.length),
  };
};

const changeParticipant = (
  session: Session,
  id: ParticipantId,
  change: (participant: Participant) => Participant,
): Session => {
  const seat = session.seats.get(id) ?? -1;
  const participant = session.participants[seat];
  return participant
    ? { ...session, participants: session.participants.with(seat, change(participant)) }
    : session;
};

const changeProgress = (session: Session, card: number, changes: Partial<CardProgress>): Session => {
  const progress = session.progress[card];
  return progress
    ? { ...session, progress: session.progress.with(card, { ...progress, ...changes }) }
    : session;
};

const applyVote = (session: Session, { participant, card, vote, placement, revision }: Voted): Session =>
  changeParticipant(session, participant, (voter) => {
    const ballot = voter.ballots[card];
    if (!ballot) return voter;
    const register = newer(ballot[vote], { value: placement, revision });
    return { ...voter, ballots: voter.ballots.with(card, { ...ballot, [vote]: register }) };
  });

const applyBelief = (session: Session, { participant, time, belief, revision }: Believed): Session =>
  changeParticipant(session, participant, (person) => ({
    ...person,
    beliefs: { ...person.beliefs, [time]: newer(person.beliefs[time], { value: belief, revision }) },
  }));

const applyCount = (session: Session, { card, vote, tally }: Counted): Session => {
  const progress = session.progress[card];
  return progress
    ? changeProgress(session, card, { counted: { ...progress.counted, [vote]: tally } })
    : session;
};

/** The way back: what was passed since the last time at that moment is left out of it. */
const trailTo = ({ trail, moment }: Session, to: Moment): readonly Moment[] => {
  const earlier = trail.findIndex((each) => isSameMoment(each, to));
  return earlier < 0 ? [...trail, moment] : trail.slice(0, earlier);
};

/** Who looks for whom in the talk on the card: those who voted on it, each card with a chance of its own. */
const pairVoters = (session: Session, card: number): CardProgress['partners'] => {
  const { seed, pairsPeople } = session.settings;
  if (!pairsPeople) return new Map();
  const voters = presentIn(session).flatMap(({ id, ballots }): readonly Voter[] => {
    const vote = ballots[card]?.first;
    return vote ? [{ id, side: vote.value.side }] : [];
  });
  return pairPeople(voters, (seed + 1 + card) >>> 0);
};

const arrive = (session: Session): Session => {
  const { phase, card } = session.moment;
  if (card === null) return session;
  if (phase === 'reveal') return changeProgress(session, card, { isRevealed: true });
  if (phase === 'talk') return changeProgress(session, card, { partners: pairVoters(session, card) });
  return session;
};

const move = (session: Session, to: Moment): Session =>
  isSameMoment(session.moment, to)
    ? session
    : arrive({ ...session, moment: to, trail: trailTo(session, to) });

/**
 * @param event one that `decide` gave for this session, or for one that differs in events decided at the same time.
 * @returns the session after the event. Of votes and beliefs the highest revision stands, whatever their order; an
 * event that names nobody, or no card, changes nothing.
 */
export const applyEvent = (session: Session, event: SessionEvent): Session => {
  switch (event.kind) {
    case 'joined':
      return join(session, event.participant, event.name);
    case 'removed':
      return changeParticipant(session, event.participant, (person) => ({ ...person, isRemoved: true }));
    case 'locked':
      return { ...session, isLocked: true };
    case 'unlocked':
      return { ...session, isLocked: false };
    case 'moved':
      return move(session, event.to);
    case 'contextShown':
      return changeProgress(session, event.card, { isContextShown: true });
    case 'voted':
      return applyVote(session, event);
    case 'counted':
      return applyCount(session, event);
    case 'believed':
      return applyBelief(session, event);
    case 'beliefCounted':
      return { ...session, countedBeliefs: { ...session.countedBeliefs, [event.time]: event.bands } };
  }
};

/** @returns the session after all of the events, in their order. */
export const applyEvents = (session: Session, events: readonly SessionEvent[]): Session =>
  events.reduce(applyEvent, session);
