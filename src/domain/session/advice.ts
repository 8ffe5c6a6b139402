import type { Side } from '../vocabulary.ts';
import { type Share, type Standing, standingOf, type Tally } from './tally.ts';

/**
 * What may be done after the first vote: give evidence first, as most only lean; let people talk; reveal, as most are
 * right; give evidence and vote again, as few are.
 */
const adviceKinds = ['giveEvidence', 'talk', 'reveal', 'evidenceThenVote'] as const;
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

/** With fewer at least fairly sure than this, what is right among them is luck rather than knowledge. */
export const fewSure = 5;

/** How many of a class are right: under 30 %, over 70 %, or between the two. */
export type Level = 'few' | 'some' | 'most';

/** @returns the level of a share of one vote or more. Exactly 30 and exactly 70 % lie between. */
export const levelOf = ({ right, total }: Share): Level => {
  if (right * 10 > total * 7) return 'most';
  return right * 10 < total * 3 ? 'few' : 'some';
};

const kindOf: Readonly<Record<Level, AdviceKind>> = { few: 'evidenceThenVote', some: 'talk', most: 'reveal' };

const cautionFor = ({ all, sure, unsaid }: Standing): Advice['caution'] => {
  if (unsaid === all.total) return 'surenessUnknown';
  return sure.total < fewSure ? 'fewSure' : null;
};

/** Which share decides: the one that calls for talk where the two disagree, else that of the sure. */
const decisive = ({ all, sure }: Standing): 'all' | 'sure' =>
  levelOf(all) === 'some' && levelOf(sure) !== 'some' ? 'all' : 'sure';

const isMostlyLeaning = ({ all, leaning, unsaid }: Standing): boolean =>
  leaning.total * 2 > all.total - unsaid;

const choose = (standing: Standing, caution: Advice['caution']): Pick<Advice, 'kind' | 'restsOn'> => {
  if (isMostlyLeaning(standing)) return { kind: 'giveEvidence', restsOn: 'leaning' };
  if (caution) return { kind: kindOf[levelOf(standing.all)], restsOn: 'all' };
  const [ofAll, ofSure] = [levelOf(standing.all), levelOf(standing.sure)];
  return { kind: ofAll === ofSure ? kindOf[ofAll] : 'talk', restsOn: decisive(standing) };
};

/**
 * Peer instruction (E. Mazur, "Peer Instruction: A User's Manual", 1997; the thresholds of N. Lasry, E. Mazur and J.
 * Watkins, American Journal of Physics 76, 2008): talk pays where some are right, not where few or most are. On a
 * card with two sides guessing alone gives a half, so two things are weighed in: where most only lean, evidence comes
 * first; and to reveal, or to begin again, those who are at least fairly sure must say so as well as all do. Where
 * fewer than {@link fewSure} are, all decide, and a caution says so.
 *
 * @param tally the first vote.
 * @param side the side that the claim helps.
 * @returns the advice, or null where nobody voted.
 */
export const adviceFor = (tally: Tally, side: Side): Advice | null => {
  const standing = standingOf(tally, side);
  const { all, sure, leaning } = standing;
  if (all.total === 0) return null;
  const caution = cautionFor(standing);
  const chosen = choose(standing, caution);
  const numbers = {
    leaning: { part: leaning.total, total: all.total - standing.unsaid },
    all: { part: all.right, total: all.total },
    sure: { part: sure.right, total: sure.total },
  };
  return { ...chosen, ...numbers[chosen.restsOn], all, sure, caution };
};
