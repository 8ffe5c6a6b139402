import { isSameMoment, type Moment, phaseOfBelief, phaseOfVote } from '../../domain/session/phase.ts';
import { isSamePlacement, type Register } from '../../domain/session/session.ts';
import type { ParticipantView } from '../../domain/session/view.ts';
import type { OwnCommand, ParticipantConnection, Resent } from '../../live/connection.ts';
import { slotOf } from '../../live/kept.ts';
import type { ParticipantActions } from '../../page/participant/participantSight.ts';
import { chosenIn } from '../../page/participant/plates.ts';
import type { ParticipantDeskStore } from '../../stores/participant.ts';

/** How somebody in a class answers what is asked. */
export interface Answering {
  readonly vote: ParticipantActions['vote'];
  readonly believe: ParticipantActions['believe'];
  /** The page has come into a session: what it says again from before stands as if it were said now. */
  readonly resume: (open: ParticipantConnection) => void;
  /** The lesson may have gone on: what is told of the last answer stands no longer than it is of use. */
  readonly goOn: (view: ParticipantView | null) => void;
}

/** Whether it was too late for a vote or a belief that can be given no more. */
const isTooLate = (refusal: string): boolean =>
  refusal === 'session/wrong-phase' || refusal === 'session/closed';

const isAskedIn = ({ phase, card }: Moment, command: OwnCommand): boolean =>
  command.kind === 'vote'
    ? phase === phaseOfVote[command.vote] && card === command.card
    : phase === phaseOfBelief[command.time];

/** What was said here last, and the highest revision of each vote and belief that was said here, kept or not. */
const createSaid = (desk: ParticipantDeskStore) => {
  const revisions = new Map<string, number>();
  return {
    put: (command: OwnCommand): void => {
      revisions.set(slotOf(command), command.revision);
      desk.setState(command.kind === 'vote' ? { vote: command } : { belief: command });
    },
    isLast: (command: OwnCommand): boolean => {
      const { vote, belief } = desk.getState();
      return command === vote || command === belief;
    },
    takeBack: ({ kind }: OwnCommand): void =>
      desk.setState(kind === 'vote' ? { vote: null } : { belief: null }),
    /** The revision that is newer than all of its kind, here and where it is kept. */
    nextRevision: (command: OwnCommand, kept: Register<unknown> | null): number =>
      Math.max(kept?.revision ?? 0, revisions.get(slotOf(command)) ?? 0) + 1,
    forget: (): void => revisions.clear(),
  };
};

/** Says commands to a session, and hears what becomes of them. */
const createSaying = (desk: ParticipantDeskStore) => {
  const said = createSaid(desk);

  const refused = (open: ParticipantConnection, command: OwnCommand, refusal: string): void => {
    const moment = open.view.getState()?.moment;
    // Word of it may come before word that the lesson has gone on.
    if (isTooLate(refusal) && moment)
      desk.setState({ late: { kind: command.kind, toldIn: moment, isEarly: isAskedIn(moment, command) } });
    if (said.isLast(command)) said.takeBack(command);
  };
  const hear = async (open: ParticipantConnection, { command, outcome }: Resent): Promise<void> => {
    const refusal = await outcome;
    if (refusal === null) return;
    if (refusal !== 'session/revision-taken') return refused(open, command, refusal);
    // Another page of the same person was first; what was chosen here stands, unless that too has been changed.
    if (said.isLast(command)) say(open, { ...command, revision: command.revision + 1 });
  };
  const say = (open: ParticipantConnection, command: OwnCommand): void => {
    said.put(command);
    void hear(open, { command, outcome: open.send(command) });
  };
  return {
    /** Says it as the newest of its kind. */
    sayAsNewest: (open: ParticipantConnection, kept: Register<unknown> | null, command: OwnCommand): void => {
      desk.setState({ late: null });
      say(open, { ...command, revision: said.nextRevision(command, kept) });
    },
    /** What the connection says again from before stands as if it were said now. */
    resume: (open: ParticipantConnection): void => {
      said.forget();
      for (const each of open.resent) {
        said.put(each.command);
        void hear(open, each);
      }
    },
  };
};

/** @param connection gives the one that is open now; null where there is none. */
export const createAnswering = (
  desk: ParticipantDeskStore,
  connection: () => ParticipantConnection | null,
): Answering => {
  const { sayAsNewest, resume } = createSaying(desk);
  return {
    vote: (card, vote, placement) => {
      const open = connection();
      const view = open?.view.getState();
      if (!open || !view) return;
      const chosen = chosenIn(view, vote, { desk: desk.getState() });
      // A key that is held down, or a finger that is not sure, says nothing new.
      if (chosen && isSamePlacement(chosen, placement)) return;
      sayAsNewest(open, view.votes[vote], { kind: 'vote', card, vote, placement, revision: 1 });
    },
    believe: (time, belief) => {
      const open = connection();
      const view = open?.view.getState();
      if (open && view) sayAsNewest(open, view.beliefs[time], { kind: 'believe', time, belief, revision: 1 });
    },
    resume,
    goOn: (view) => {
      const { late } = desk.getState();
      if (!late || !view || isSameMoment(late.toldIn, view.moment)) return;
      desk.setState({ late: late.isEarly ? { ...late, toldIn: view.moment, isEarly: false } : null });
    },
  };
};
