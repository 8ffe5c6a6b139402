import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Belief } from '../domain/belief.ts';
import type { BeliefTime, Moment, Vote } from '../domain/session/phase.ts';
import type { Placement } from '../domain/vocabulary.ts';
import type { Language } from '../text/languages.ts';

/** A vote on its way. */
export interface SentVote {
  readonly card: number;
  readonly vote: Vote;
  readonly placement: Placement;
  readonly revision: number;
}

/** A belief on its way. */
export interface SentBelief {
  readonly time: BeliefTime;
  readonly belief: Belief | null;
  readonly revision: number;
}

/** Word that a vote or a belief came too late. */
export interface LateAnswer {
  readonly kind: 'vote' | 'believe';
  /** Where the lesson stood, as far as the page knew. */
  readonly toldIn: Moment;
  /** Whether the page did not know yet that it was no longer asked for. */
  readonly isEarly: boolean;
}

/** What a participant's page holds besides what the session tells it. */
export interface ParticipantDesk {
  readonly language: Language;
  /** What was typed as the code. */
  readonly typed: string;
  /** Whether that is none. */
  readonly isNoCode: boolean;
  /** What is not acknowledged yet. */
  readonly vote: SentVote | null;
  readonly belief: SentBelief | null;
  /** What came too late; null once the lesson has gone on. */
  readonly late: LateAnswer | null;
  /** Whether the link at the end tells where the person stood. */
  readonly tellsBelief: boolean;
  readonly isCopied: boolean;
}

export type ParticipantDeskStore = StoreApi<ParticipantDesk>;

/** What the page holds of a session that nothing has been said in. */
export const nothingSaid = {
  vote: null,
  belief: null,
  late: null,
  tellsBelief: false,
  isCopied: false,
} as const;

/** @returns a store for the page of somebody who has said nothing yet. */
export const createParticipantDesk = (language: Language): ParticipantDeskStore =>
  createStore<ParticipantDesk>(() => ({
    language,
    typed: '',
    isNoCode: false,
    ...nothingSaid,
  }));
