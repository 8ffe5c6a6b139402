import type { Belief } from '../belief.ts';
import type { BeliefBands } from '../beliefBands.ts';
import type { Placement } from '../vocabulary.ts';
import type { LessonCard } from './card.ts';
import type { ParticipantId } from './event.ts';
import type { NameWords } from './names.ts';
import type { Partners } from './partners.ts';
import { type BeliefTime, lobby, type Moment, type Vote } from './phase.ts';
import type { SessionSettings } from './settings.ts';
import type { Tally } from './tally.ts';

/** What a session is held with, made from its settings and the released deck (see `createCards`). */
export interface SessionMaterial {
  /** One for each claim of the settings, in their order. */
  readonly cards: readonly LessonCard[];
  /** In the language of the settings. */
  readonly names: NameWords;
}

/** A value that its owner may change: the one with the highest revision counts, whatever the order of arrival. */
export interface Register<Value> {
  readonly value: Value;
  /** 1 to {@link lastRevision}. */
  readonly revision: number;
}

/** The highest revision: a vote that is changed every second has it after a quarter of an hour. It bounds the log. */
export const lastRevision = 1000;

/** @returns the register after the value came in: the older of the two is dropped, of two alike the later. */
export const newer = <Value>(before: Register<Value> | null, after: Register<Value>): Register<Value> =>
  before && before.revision >= after.revision ? before : after;

/** @returns whether both are the same place. */
export const isSamePlacement = (one: Placement, other: Placement): boolean =>
  one.side === other.side && one.conviction === other.conviction;

/** What one participant voted on one card. */
export type Ballot = Readonly<Record<Vote, Register<Placement> | null>>;

/** Somebody who has joined. */
export interface Participant {
  readonly id: ParticipantId;
  /** Unique in the session. */
  readonly name: string;
  /**
   * Whether the host has removed them: they say nothing more. What they have said stays, as a paper does in the box:
   * taken out, it would show the host how they voted.
   */
  readonly isRemoved: boolean;
  /** One for each card of the lesson. */
  readonly ballots: readonly Ballot[];
  readonly beliefs: Readonly<Record<BeliefTime, Register<Belief | null> | null>>;
}

/** How far the lesson has come with one card. */
export interface CardProgress {
  readonly isContextShown: boolean;
  /** Whether the class has seen whose case it helps; stays so when the host goes back. */
  readonly isRevealed: boolean;
  /** Hands counted on one screen, null where none were typed in. */
  readonly counted: Readonly<Record<Vote, Tally | null>>;
  /** Who looks for whom; empty before the talk, and where people are not paired. */
  readonly partners: ReadonlyMap<ParticipantId, Partners>;
}

/** A class's game. It never changes: `applyEvent` gives the one after an event. */
export interface Session {
  readonly settings: SessionSettings;
  readonly material: SessionMaterial;
  readonly moment: Moment;
  /** The moments that led here, the latest last: the way back. */
  readonly trail: readonly Moment[];
  readonly isLocked: boolean;
  /** In the order in which they joined. */
  readonly participants: readonly Participant[];
  /** The position of each in `participants`. */
  readonly seats: ReadonlyMap<ParticipantId, number>;
  /** One for each card. */
  readonly progress: readonly CardProgress[];
  /** Hands counted on one screen. */
  readonly countedBeliefs: Readonly<Record<BeliefTime, BeliefBands | null>>;
}

const newProgress: CardProgress = {
  isContextShown: false,
  isRevealed: false,
  counted: { first: null, second: null },
  partners: new Map(),
};

/**
 * @param settings the first entry of the session's log.
 * @returns the session in its lobby, with nobody in it. Throws where the cards are not those of the settings, which
 * only a programmer can cause.
 */
export const createSession = (settings: SessionSettings, material: SessionMaterial): Session => {
  const claims = material.cards.map(({ claim }) => claim);
  if (claims.length === 0 || claims.join() !== settings.claims.join())
    throw new Error(`a session of ${settings.claims.join()} cannot be held with the cards ${claims.join()}`);
  return {
    settings,
    material,
    moment: lobby,
    trail: [],
    isLocked: false,
    participants: [],
    seats: new Map(),
    progress: claims.map(() => newProgress),
    countedBeliefs: { before: null, after: null },
  };
};

/** @returns who has that id, or undefined where nobody has joined with it. */
export const participantOf = ({ participants, seats }: Session, id: ParticipantId): Participant | undefined =>
  participants[seats.get(id) ?? -1];

/** @returns those who are in the session, without the removed, in the order in which they joined. */
export const presentIn = ({ participants }: Session): readonly Participant[] =>
  participants.filter(({ isRemoved }) => !isRemoved);
