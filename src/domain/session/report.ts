import type { Beliefs } from './beliefTally.ts';
import type { ClaimTruth, ShownClaim } from './card.ts';
import type { Vote } from './phase.ts';
import type { Swing } from './swing.ts';
import type { Standing, Tallies } from './tally.ts';

/** What a lesson showed of one claim. */
export interface ClaimReport {
  readonly card: number;
  readonly claim: ShownClaim;
  readonly truth: ClaimTruth;
  readonly tallies: Tallies;
  readonly standings: Readonly<Record<Vote, Standing | null>>;
  /** Null where there was no second vote. */
  readonly swing: Swing | null;
  /** Normalised gain (see `swing.ts`); null where there was no second vote, or all were right in the first. */
  readonly gain: number | null;
  readonly isContextShown: boolean;
}

/** Votes for the wrong side by people who were at least fairly sure. */
export interface SurelyMistaken {
  /** The position of the claim in the lesson. */
  readonly card: number;
  /** Which vote: the last one on the card. */
  readonly vote: Vote;
  readonly certain: number;
  readonly fairlySure: number;
}

/** Why a claim is worth taking further; or that the class moved on the motion itself. */
export type FurtherReason = 'stillSplit' | 'stillMistaken' | 'movedAway' | 'surelyMistaken';

/** What to take up again after the lesson. */
export interface FurtherQuestion {
  readonly card: number;
  readonly reason: FurtherReason;
}

/** A lesson without names: nothing in it says who voted how. */
export interface Report {
  /** How many took part; null on one screen, where nobody joins. */
  readonly participants: number | null;
  /** The claims that were voted on, in the order of the lesson. */
  readonly claims: readonly ClaimReport[];
  /** The surest first; claims about which nobody was surely mistaken are not in it. */
  readonly surelyMistaken: readonly SurelyMistaken[];
  /** Null where belief was not asked for. */
  readonly beliefs: Beliefs | null;
  readonly further: readonly FurtherQuestion[];
}
