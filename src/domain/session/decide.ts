import { isBelief } from '../belief.ts';
import { isBands } from './beliefTally.ts';
import type { Command, Decision, HostCommand, ParticipantCommand } from './command.ts';
import { nameAt } from './names.ts';
import {
  ended,
  isSameMoment,
  jumpsFrom,
  nextMoment,
  phaseOfBelief,
  phaseOfVote,
  type Vote,
} from './phase.ts';
import {
  isSamePlacement,
  lastRevision,
  participantOf,
  presentIn,
  type Register,
  type Session,
} from './session.ts';
import { mostJoined, mostParticipants, planOf } from './settings.ts';
import { isTally } from './tally.ts';

type Part<Any, Kind> = Extract<Any, { kind: Kind }>;

const isOver = ({ moment }: Session): boolean => isSameMoment(moment, ended);

const isVoting = ({ moment }: Session, card: number, vote: Vote): boolean =>
  moment.phase === phaseOfVote[vote] && moment.card === card;

const isRevision = (revision: number): boolean =>
  Number.isInteger(revision) && revision >= 1 && revision <= lastRevision;

const decideMove = ({ settings, moment, trail }: Session, { to }: Part<HostCommand, 'move'>): Decision => {
  if (isSameMoment(moment, to)) return [];
  const plan = planOf(settings);
  const ways = [nextMoment(plan, moment), trail.at(-1), ...jumpsFrom(plan, moment)];
  const way = ways.find((each) => each && isSameMoment(each, to));
  return way ? [{ kind: 'moved', to: way }] : 'session/no-way-there';
};

const decideRemoval = (session: Session, { participant }: Part<HostCommand, 'remove'>): Decision => {
  const person = participantOf(session, participant);
  if (!person) return 'session/unknown-participant';
  return person.isRemoved ? [] : [{ kind: 'removed', participant }];
};

const decideRemovalFrom = (
  { participants, seats }: Session,
  { participant }: Part<HostCommand, 'removeFrom'>,
): Decision => {
  const position = seats.get(participant);
  if (position === undefined) return 'session/unknown-participant';
  return participants
    .slice(position)
    .filter(({ isRemoved }) => !isRemoved)
    .map(({ id }) => ({ kind: 'removed', participant: id }));
};

const decideContext = ({ moment: { card }, progress }: Session): Decision => {
  if (card === null) return 'session/wrong-phase';
  return progress[card]?.isContextShown ? [] : [{ kind: 'contextShown', card }];
};

const decideCount = (session: Session, { card, vote, tally }: Part<HostCommand, 'count'>): Decision => {
  if (session.settings.way !== 'oneScreen') return 'session/wrong-way';
  if (!isVoting(session, card, vote)) return 'session/wrong-phase';
  return isTally(tally) ? [{ kind: 'counted', card, vote, tally }] : 'session/not-a-count';
};

const decideBeliefCount = (
  { settings, moment }: Session,
  { time, bands }: Part<HostCommand, 'countBelief'>,
): Decision => {
  if (settings.way !== 'oneScreen') return 'session/wrong-way';
  if (moment.phase !== phaseOfBelief[time]) return 'session/wrong-phase';
  return isBands(bands) ? [{ kind: 'beliefCounted', time, bands }] : 'session/not-a-count';
};

const decideForHost = (session: Session, command: HostCommand): Decision => {
  if (isOver(session))
    return command.kind === 'move' && isSameMoment(command.to, ended) ? [] : 'session/closed';
  switch (command.kind) {
    case 'move':
      return decideMove(session, command);
    case 'lock':
      return session.isLocked ? [] : [{ kind: 'locked' }];
    case 'unlock':
      return session.isLocked ? [{ kind: 'unlocked' }] : [];
    case 'remove':
      return decideRemoval(session, command);
    case 'removeFrom':
      return decideRemovalFrom(session, command);
    case 'showContext':
      return decideContext(session);
    case 'count':
      return decideCount(session, command);
    case 'countBelief':
      return decideBeliefCount(session, command);
  }
};

const isFull = (session: Session): boolean =>
  presentIn(session).length >= mostParticipants || session.participants.length >= mostJoined;

const decideJoin = (session: Session, { participant }: Part<ParticipantCommand, 'join'>): Decision => {
  if (participantOf(session, participant)) return [];
  if (isOver(session)) return 'session/closed';
  if (session.isLocked) return 'session/locked';
  if (isFull(session)) return 'session/full';
  const { material, settings, participants } = session;
  return [{ kind: 'joined', participant, name: nameAt(material.names, settings.seed, participants.length) }];
};

/**
 * What was kept already is acknowledged again, whatever the phase: its first acknowledgement may have been lost. So is
 * what is older; but of two that are equally new, one must not be taken for the other.
 *
 * @returns what is decided by what is kept, or null where what comes in is newer.
 */
const decideByKept = <Value>(
  kept: Register<Value> | null | undefined,
  { value, revision }: Register<Value>,
  isSame: (one: Value, other: Value) => boolean,
): Decision | null => {
  if (!kept || kept.revision < revision) return null;
  return kept.revision > revision || isSame(kept.value, value) ? [] : 'session/revision-taken';
};

const decideVote = (session: Session, command: Part<ParticipantCommand, 'vote'>): Decision => {
  const { participant, card, vote, placement, revision } = command;
  if (!isRevision(revision)) return 'session/not-a-revision';
  const kept = participantOf(session, participant)?.ballots[card]?.[vote];
  const decided = decideByKept(kept, { value: placement, revision }, isSamePlacement);
  if (decided) return decided;
  if (isOver(session)) return 'session/closed';
  if (!isVoting(session, card, vote)) return 'session/wrong-phase';
  return [{ kind: 'voted', participant, card, vote, placement, revision }];
};

const decideBelief = (session: Session, command: Part<ParticipantCommand, 'believe'>): Decision => {
  const { participant, time, belief, revision } = command;
  if (!isRevision(revision)) return 'session/not-a-revision';
  if (belief !== null && !isBelief(belief)) return 'session/not-a-belief';
  const kept = participantOf(session, participant)?.beliefs[time];
  const decided = decideByKept(kept, { value: belief, revision }, Object.is);
  if (decided) return decided;
  if (isOver(session)) return 'session/closed';
  if (session.moment.phase !== phaseOfBelief[time]) return 'session/wrong-phase';
  return [{ kind: 'believed', participant, time, belief, revision }];
};

const decideForParticipant = (session: Session, command: ParticipantCommand): Decision => {
  if (session.settings.way !== 'live') return 'session/wrong-way';
  const person = participantOf(session, command.participant);
  if (person?.isRemoved) return 'session/removed';
  if (command.kind === 'join') return decideJoin(session, command);
  if (!person) return 'session/unknown-participant';
  return command.kind === 'vote' ? decideVote(session, command) : decideBelief(session, command);
};

const isFromParticipant = (command: Command): command is ParticipantCommand =>
  command.kind === 'join' || command.kind === 'vote' || command.kind === 'believe';

/**
 * @param command one that is known to come from the host, or from the participant it names.
 * @returns the events to keep and to apply, in their order; or the reason why there are none. Never throws, and
 * changes nothing.
 */
export const decide = (session: Session, command: Command): Decision =>
  isFromParticipant(command) ? decideForParticipant(session, command) : decideForHost(session, command);
