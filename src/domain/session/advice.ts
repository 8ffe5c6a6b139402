import type { Share } from './tally.ts';

/**
 * What may be done after the first vote: give evidence first, as most only lean; let people talk; reveal, as most are
 * right; give evidence and vote again, as few are.
 */
export const adviceKinds = ['giveEvidence', 'talk', 'reveal', 'evidenceThenVote'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** Advice to the host with the numbers it comes from. It is advice: the host decides. */
export interface Advice {
  readonly kind: AdviceKind;
  /** Which number it rests on: the share that only lean, right among all, or right among the sure. */
  readonly restsOn: 'leaning' | 'all' | 'sure';
  /** That number: `part` of `total` votes. */
  readonly part: number;
  readonly total: number;
  /** Right among all who voted, and among those who are at least fairly sure. */
  readonly all: Share;
  readonly sure: Share;
  /** So few are at least fairly sure (or said how sure they are) that luck may have made the number. */
  readonly caution: 'fewSure' | 'surenessUnknown' | null;
}
