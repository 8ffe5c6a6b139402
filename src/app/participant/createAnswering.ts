import { isSameMoment, phaseOfVote } from '../../domain/session/phase.ts';
import type { ParticipantView } from '../../domain/session/view.ts';
import type { ParticipantConnection } from '../../live/connection.ts';
import type { ParticipantActions } from '../../page/participant/participantContext.ts';
import type { ParticipantDeskStore } from '../../stores/participant.ts';

/** How somebody in a class answers what is asked. */
export interface Answering {
  readonly vote: ParticipantActions['vote'];
  readonly believe: ParticipantActions['believe'];
  /** The lesson may have gone on: what is told of the last answer stands no longer than it is of use. */
  readonly follow: (view: ParticipantView | null) => void;
}

/** @param connection gives the one that is open now; null where there is none. */
export const createAnswering = (
  desk: ParticipantDeskStore,
  connection: () => ParticipantConnection | null,
): Answering => {
  const forget = (revision: number): void => {
    if (desk.getState().vote?.revision === revision) desk.setState({ vote: null });
  };
  const vote = async (...[card, which, placement]: Parameters<Answering['vote']>): Promise<void> => {
    const open = connection();
    const view = open?.view.getState();
    if (!open || !view) return;
    const sent = desk.getState().vote;
    const isSameVote = sent?.card === card && sent.vote === which;
    const revision = Math.max(view.votes[which]?.revision ?? 0, isSameVote ? sent.revision : 0) + 1;
    desk.setState({ vote: { card, vote: which, placement, revision }, late: null });
    const refusal = await open.send({ kind: 'vote', card, vote: which, placement, revision });
    if (refusal === null) return;
    const moment = open.view.getState()?.moment;
    const isLate = refusal === 'session/wrong-phase' && moment !== undefined;
    // Word of it may come before word that the lesson has gone on.
    const isEarly = moment?.phase === phaseOfVote[which] && moment.card === card;
    desk.setState({ late: isLate ? { toldIn: moment, isEarly } : null });
    forget(revision);
  };
  const believe = async (...[time, belief]: Parameters<Answering['believe']>): Promise<void> => {
    const open = connection();
    const view = open?.view.getState();
    if (!open || !view) return;
    const sent = desk.getState().belief;
    const before = sent?.time === time ? sent.revision : 0;
    const revision = Math.max(view.beliefs[time]?.revision ?? 0, before) + 1;
    desk.setState({ belief: { time, belief, revision } });
    const refusal = await open.send({ kind: 'believe', time, belief, revision });
    if (refusal) desk.setState({ belief: null });
  };
  return {
    vote: (...given) => void vote(...given),
    believe: (...given) => void believe(...given),
    follow: (view) => {
      const { late } = desk.getState();
      if (!late || !view || isSameMoment(late.toldIn, view.moment)) return;
      desk.setState({ late: late.isEarly ? { toldIn: view.moment, isEarly: false } : null });
    },
  };
};
