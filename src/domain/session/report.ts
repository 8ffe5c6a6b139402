import { opponentOf } from '../vocabulary.ts';
import { levelOf } from './advice.ts';
import type { Beliefs } from './beliefTally.ts';
import type { ClaimTruth, ShownClaim } from './card.ts';
import { beliefsOf } from './classBeliefs.ts';
import { standingsOf, talliesOf } from './classVotes.ts';
import type { Participant, Session } from './session.ts';
import { shownClaim, truthOf } from './shownCard.ts';
import { gainOf, type Swing, swingOf } from './swing.ts';
import type { Standings, Tallies } from './tally.ts';

/** What a lesson showed of one claim. */
export interface ClaimReport {
  readonly card: number;
  readonly claim: ShownClaim;
  readonly truth: ClaimTruth;
  readonly tallies: Tallies;
  readonly standings: Standings;
  /** Null where there was no second vote. */
  readonly swing: Swing | null;
  /** Normalised gain (see `swing.ts`); null where there is none to tell of. */
  readonly gain: number | null;
  readonly isContextShown: boolean;
}

/** Votes for the wrong side by people who were at least fairly sure, in the first vote on a claim. */
export interface SurelyMistaken {
  /** The position of the claim in the lesson. */
  readonly card: number;
  readonly certain: number;
  readonly fairlySure: number;
}

/**
 * Why a claim is worth taking up again, from its last vote: fewer were right than at the first; few were right; some
 * were; most were, but somebody was certain and wrong. The first that holds.
 */
const furtherReasons = ['movedAway', 'stillMistaken', 'stillSplit', 'surelyMistaken'] as const;
export type FurtherReason = (typeof furtherReasons)[number];

/** A claim to take up again after the lesson. */
export interface FurtherQuestion {
  /** The position of the claim in the lesson. */
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

const claimReport = (session: Session, card: number): readonly ClaimReport[] => {
  const lessonCard = session.material.cards[card];
  const tallies = talliesOf(session, card);
  if (!lessonCard || (!tallies.first && !tallies.second)) return [];
  const { side } = lessonCard;
  const standings = standingsOf(tallies, side);
  return [
    {
      card,
      claim: shownClaim(lessonCard, true),
      truth: truthOf(lessonCard),
      tallies,
      standings,
      swing: swingOf(session, card, side),
      gain: gainOf(standings),
      isContextShown: session.progress[card]?.isContextShown ?? false,
    },
  ];
};

const surelyWrong = ({ card, tallies, truth }: ClaimReport): SurelyMistaken => {
  const wrong = (tallies.first ?? tallies.second)?.[opponentOf(truth.side)];
  return { card, certain: wrong?.certain ?? 0, fairlySure: wrong?.fairlySure ?? 0 };
};

const surelyMistakenIn = (claims: readonly ClaimReport[]): readonly SurelyMistaken[] =>
  claims
    .map(surelyWrong)
    .filter(({ certain, fairlySure }) => certain + fairlySure > 0)
    .toSorted((a, b) => b.certain - a.certain || b.fairlySure - a.fairlySure);

const hasMovedAway = ({ first, second }: Standings): boolean =>
  first !== null &&
  second !== null &&
  second.all.right * first.all.total < first.all.right * second.all.total;

const reasonFor = ({ standings, tallies, truth }: ClaimReport): FurtherReason | null => {
  const last = standings.second ?? standings.first;
  const lastTally = tallies.second ?? tallies.first;
  if (!last || !lastTally) return null;
  if (hasMovedAway(standings)) return 'movedAway';
  const level = levelOf(last.all);
  if (level === 'most') return lastTally[opponentOf(truth.side)].certain > 0 ? 'surelyMistaken' : null;
  return level === 'few' ? 'stillMistaken' : 'stillSplit';
};

const furtherOn = (claim: ClaimReport): readonly FurtherQuestion[] => {
  const reason = reasonFor(claim);
  return reason ? [{ card: claim.card, reason }] : [];
};

/** Somebody who was removed and has said nothing before was never a part of the lesson. */
const hasTakenPart = ({ isRemoved, ballots, beliefs }: Participant): boolean =>
  !isRemoved ||
  ballots.some(({ first, second }) => first ?? second) ||
  (beliefs.before ?? beliefs.after) !== null;

/** @returns the report of the lesson as far as it has come. */
export const reportOf = (session: Session): Report => {
  const claims = [...session.material.cards.keys()].flatMap((card) => claimReport(session, card));
  return {
    participants: session.settings.way === 'live' ? session.participants.filter(hasTakenPart).length : null,
    claims,
    surelyMistaken: surelyMistakenIn(claims),
    beliefs: beliefsOf(session),
    further: claims.flatMap(furtherOn),
  };
};
