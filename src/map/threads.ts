import type { ClaimId, Deck } from '../domain/deck.ts';
import { type Relation, relations } from '../domain/vocabulary.ts';
import type { Curve, Point } from './curve.ts';

/** Where threads are fastened at one end of a claim. */
export interface Fastening {
  readonly x: number;
  /** Which way threads leave the claim here: -1 to the left, 1 to the right. */
  readonly way: -1 | 1;
  /** How far a thread to the same column may swing out from here, in CSS pixels. */
  readonly room: number;
}

/** Where a claim sits on the map, for the threads. */
export interface Seat {
  /** The middle of the claim's seal. */
  readonly seal: number;
  readonly y: number;
  /** Where it bears and is borne: supports. */
  readonly outer: Fastening;
  /** Where it meets others: answers and contrasts. */
  readonly inner: Fastening;
}

export type Seats = ReadonlyMap<ClaimId, Seat>;

/** One relation as a line, from the claim that supports, answers or contrasts to the one it does this to. */
export interface Thread {
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly relation: Relation;
  readonly curve: Curve;
}

/** How far the middle of such a curve comes, as a share of how far it is pulled. */
const reach = 0.75;

/** The farther apart two claims are, the wider the thread between them swings: two that are this far take all the room. */
const wideOpen = 24;
const narrowest = 0.75;

/** @returns how far the thread is pulled to its side; grows with the distance, less and less. */
const swing = ({ way, room }: Fastening, apart: number, unit: number): number => {
  const share = Math.min(apart / (wideOpen * unit), 1) ** 0.62;
  const least = Math.min(narrowest * unit, room);
  return ((least + (room - least) * share) / reach) * way;
};

const at = (x: number, y: number): Point => ({ x, y });

/** Out to one side and back: for claims of one column. */
const loop = (fastening: Fastening, from: Seat, to: Seat, unit: number): Curve => {
  const pulled = fastening.x + swing(fastening, Math.abs(from.y - to.y), unit);
  return [at(fastening.x, from.y), at(pulled, from.y), at(pulled, to.y), at(fastening.x, to.y)];
};

/** Across the middle: level at both ends. */
const crossing = ({ y, inner }: Seat, to: Seat): Curve => {
  const pull = Math.abs(to.inner.x - inner.x) * 0.5;
  return [
    at(inner.x, y),
    at(inner.x + pull * inner.way, y),
    at(to.inner.x + pull * to.inner.way, to.y),
    at(to.inner.x, to.y),
  ];
};

const curveOf: Readonly<Record<Relation, (from: Seat, to: Seat, unit: number) => Curve>> = {
  supports: (from, to, unit) => loop(from.outer, from, to, unit),
  answers: crossing,
  contrasts: (from, to, unit) => loop(from.inner, from, to, unit),
};

/**
 * @param unit the size of the text, in CSS pixels.
 * @returns a thread for each relation between claims that both have a seat, relation by relation in the deck's order.
 */
export const threadsBetween = (deck: Deck, seats: Seats, unit: number): readonly Thread[] =>
  relations.flatMap((relation) =>
    deck.claims.flatMap((claim) =>
      claim[relation].flatMap((to): Thread[] => {
        const [start, end] = [seats.get(claim.id), seats.get(to)];
        return start && end
          ? [{ from: claim.id, to, relation, curve: curveOf[relation](start, end, unit) }]
          : [];
      }),
    ),
  );

/** @returns whether the claim is at one end of the thread. */
export const isAt = (claim: ClaimId, { from, to }: Thread): boolean => from === claim || to === claim;
