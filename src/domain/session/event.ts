import type { Belief } from '../belief.ts';
import type { BeliefBands } from '../beliefBands.ts';
import type { Placement } from '../vocabulary.ts';
import type { BeliefTime, Moment, Vote } from './phase.ts';
import type { Tally } from './tally.ts';

/** Names a participant within a session. It says nothing of the person, and knowing it opens nothing. */
export type ParticipantId = string;

/**
 * What has happened in a session, one entry of its log. The log begins with the session's settings; the same settings
 * and events always give the same session.
 */
export type SessionEvent =
  | { readonly kind: 'joined'; readonly participant: ParticipantId; readonly name: string }
  | { readonly kind: 'removed'; readonly participant: ParticipantId }
  /** Nobody new may join, or everybody may again. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'moved'; readonly to: Moment }
  | { readonly kind: 'contextShown'; readonly card: number }
  /** Of two entries for the same participant, card and vote the one with the higher revision counts. */
  | {
      readonly kind: 'voted';
      readonly participant: ParticipantId;
      readonly card: number;
      readonly vote: Vote;
      readonly placement: Placement;
      readonly revision: number;
    }
  /** One screen: the hands of the whole class, in place of what was typed before. */
  | { readonly kind: 'counted'; readonly card: number; readonly vote: Vote; readonly tally: Tally }
  /** Where a participant stands; null takes it back. The higher revision counts. */
  | {
      readonly kind: 'believed';
      readonly participant: ParticipantId;
      readonly time: BeliefTime;
      readonly belief: Belief | null;
      readonly revision: number;
    }
  /** One screen: the hands of the whole class, in place of what was typed before. */
  | { readonly kind: 'beliefCounted'; readonly time: BeliefTime; readonly bands: BeliefBands };
