import type { Belief } from '../belief.ts';
import type { BeliefBands } from '../beliefBands.ts';
import type { Placement } from '../vocabulary.ts';
import type { ParticipantId, SessionEvent } from './event.ts';
import type { BeliefTime, Moment, Vote } from './phase.ts';
import type { Tally } from './tally.ts';

/** What the host asks for. Whoever passes it on knows that it comes from the host. */
export type HostCommand =
  /** Leads the lesson to one of the moments that the host's view names; to where it is already: nothing happens. */
  | { readonly kind: 'move'; readonly to: Moment }
  | { readonly kind: 'lock' }
  | { readonly kind: 'unlock' }
  | { readonly kind: 'remove'; readonly participant: ParticipantId }
  /** Removes this participant and everybody who joined after them. */
  | { readonly kind: 'removeFrom'; readonly participant: ParticipantId }
  /** Shows the class the context of the card on the table. */
  | { readonly kind: 'showContext' }
  | { readonly kind: 'count'; readonly card: number; readonly vote: Vote; readonly tally: Tally }
  | { readonly kind: 'countBelief'; readonly time: BeliefTime; readonly bands: BeliefBands };

/** What a participant asks for. Whoever passes it on knows that it comes from that participant. */
export type ParticipantCommand =
  /** Lets somebody in and names them; who is in already stays as they are. */
  | { readonly kind: 'join'; readonly participant: ParticipantId }
  | {
      readonly kind: 'vote';
      readonly participant: ParticipantId;
      readonly card: number;
      readonly vote: Vote;
      readonly placement: Placement;
      /** 1 to `lastRevision`, higher each time the participant changes the vote. */
      readonly revision: number;
    }
  | {
      readonly kind: 'believe';
      readonly participant: ParticipantId;
      readonly time: BeliefTime;
      readonly belief: Belief | null;
      /** As with a vote. */
      readonly revision: number;
    };

export type Command = HostCommand | ParticipantCommand;

/** Why a command is not followed. */
export const refusals = [
  /** The session has ended. */
  'session/closed',
  /** The host lets nobody new in. */
  'session/locked',
  /** There are as many people in it as it takes. */
  'session/full',
  /** The host has removed this participant. */
  'session/removed',
  'session/unknown-participant',
  /** This vote, belief, count or context does not belong to the phase the lesson is in. */
  'session/wrong-phase',
  /** The host cannot go there from here. */
  'session/no-way-there',
  /** On one screen nobody joins or votes; in a live session no hands are counted. */
  'session/wrong-way',
  'session/not-a-belief',
  'session/not-a-count',
  'session/not-a-revision',
  /** Another vote or belief is kept under this revision: it can be said again under a higher one. */
  'session/revision-taken',
] as const;
export type Refusal = (typeof refusals)[number];

/** What a command leads to: events to be kept and applied, none where nothing changes; or why it is not followed. */
export type Decision = readonly SessionEvent[] | Refusal;
