import type { Belief } from '../belief.ts';
import type { Placement } from '../vocabulary.ts';
import type { Advice } from './advice.ts';
import type { Beliefs } from './beliefTally.ts';
import type { ClaimTruth, ShownClaim } from './card.ts';
import type { ParticipantId } from './event.ts';
import type { Partners } from './partners.ts';
import type { BeliefTime, Moment, Vote } from './phase.ts';
import type { Report } from './report.ts';
import type { Reveal } from './reveal.ts';
import type { Register } from './session.ts';
import type { Swing } from './swing.ts';
import type { Standings, SurestWrong, Tallies } from './tally.ts';

/** What every page of a session shows. */
export interface CommonView {
  readonly moment: Moment;
  /** How many cards the lesson has. */
  readonly cards: number;
  /** The language the class is held in, by its code. */
  readonly language: string;
  /** The card on the table; null where there is none. */
  readonly claim: ShownClaim | null;
}

/** What the projector shows: nothing of how anybody voted before the reveal. */
export interface WallView extends CommonView {
  readonly code: string | null;
  readonly isLocked: boolean;
  /** How many are in the session; 0 on one screen. */
  readonly joined: number;
  /** How many have answered what is asked now: the vote, or where they stand. */
  readonly answered: number;
  /** Whether people have been given signs to look for, in the talk. */
  readonly isPairing: boolean;
  readonly reveal: Reveal | null;
  /** At the end, where belief was asked for. */
  readonly beliefs: Beliefs | null;
}

/** Somebody in the session, as the host knows them: not how they voted. */
export interface Person {
  readonly id: ParticipantId;
  readonly name: string;
  /** Whether a page of theirs is connected now. */
  readonly isPresent: boolean;
}

/** What the host alone sees of the card on the table. */
export interface HostCard {
  readonly truth: ClaimTruth;
  readonly tallies: Tallies;
  readonly standings: Standings;
  /** What to do after the first vote; null before it is closed, after the talk, and where nobody voted. */
  readonly advice: Advice | null;
  /** Null until there is a second vote. */
  readonly swing: Swing | null;
  /** Normalised gain (see `swing.ts`); null until there is a second vote, or where there is none to tell of. */
  readonly gain: number | null;
  readonly surestWrong: SurestWrong | null;
  /** How many of those whose votes are in the tallies were removed later. */
  readonly removedVoters: number;
  readonly isContextShown: boolean;
}

/** What the host's page shows. */
export interface HostView extends CommonView {
  readonly code: string | null;
  readonly isLocked: boolean;
  readonly joined: number;
  readonly answered: number;
  /** Where the lesson may be led from here. */
  readonly next: Moment | null;
  readonly previous: Moment | null;
  readonly jumps: readonly Moment[];
  /** In the order in which they joined. */
  readonly people: readonly Person[];
  readonly isPairing: boolean;
  readonly card: HostCard | null;
  /** Where the class stands; while it is asked, only how many have answered. Null where belief is not asked for. */
  readonly beliefs: Beliefs | null;
  /** At the end. */
  readonly report: Report | null;
}

/** What a participant did with one card, once it is revealed. */
export interface OwnCard {
  readonly claim: ShownClaim;
  readonly truth: ClaimTruth;
  readonly votes: Readonly<Record<Vote, Placement | null>>;
  /** For the vote that was cast last, scored as in a game; null where none was cast. */
  readonly points: number | null;
}

/** A participant's own lesson, at its end. */
export interface OwnLesson {
  /** The cards that were revealed, in the order of the lesson. */
  readonly cards: readonly OwnCard[];
  /** Lesson links (see `lessonLink.ts`), without and with what was said of belief; null where there is no own vote. */
  readonly link: string | null;
  readonly linkWithBelief: string | null;
}

/** What one participant's page shows: nobody else's votes, and nothing of what is right before the reveal. */
export interface ParticipantView extends CommonView {
  readonly name: string;
  /** Own votes on the card on the table. */
  readonly votes: Readonly<Record<Vote, Register<Placement> | null>>;
  readonly beliefs: Readonly<Record<BeliefTime, Register<Belief | null> | null>>;
  /** In the talk, where the host lets people be paired and this participant has voted. */
  readonly partners: Partners | null;
  readonly reveal: Reveal | null;
  /** Points for the own vote that was cast last on the card; from its reveal on. */
  readonly points: number | null;
  /** At the end. */
  readonly lesson: OwnLesson | null;
}
