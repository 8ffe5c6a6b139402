import { type ClaimId, claimOf, type Deck } from '../domain/deck.ts';
import type { Relation, Side } from '../domain/vocabulary.ts';
import { curvePath, cutAt, headPath } from './curve.ts';
import type { Picture } from './layout.ts';
import { sealPath } from './seal.ts';
import { isAt, type Thread } from './threads.ts';

/** The colours of the page that the map is drawn in. */
const inks = ['ink', 'bubble', 'lab', 'bubbleLine', 'labLine'] as const;
export type Ink = (typeof inks)[number];

/** One stroke or filled shape of a picture. */
export interface Mark {
  /** SVG path data. */
  readonly path: string;
  readonly stroke: Ink | null;
  readonly fill: Ink | null;
  /** Of the stroke, in CSS pixels. */
  readonly width: number;
  /** Lengths of dashes and gaps, in CSS pixels; none for a whole line. */
  readonly dash: readonly number[];
  /** 0 to 1. */
  readonly alpha: number;
}

/** What is to be seen of the map just now. */
export interface Look {
  /** The claim that is looked at, or null. */
  readonly at: ClaimId | null;
  /** How far all that has nothing to do with it has faded, 0 to 1. */
  readonly faded: number;
  /** How far all threads have grown when the map comes into view, 0 to 1. */
  readonly drawn: number;
  /** How far its threads have grown from their beginnings, 0 to 1. */
  readonly grown: number;
  /** The claims that hang together with it. */
  readonly near: ReadonlySet<ClaimId>;
  /** The claims that the player has sorted. */
  readonly dealt: ReadonlySet<ClaimId>;
}

const lineOf: Readonly<Record<Side, Ink>> = { bubble: 'bubbleLine', lab: 'labLine' };

/** In units. */
const width = { calm: 0.078, strong: 0.165 } as const;
const headLength: Readonly<Record<Relation, number>> = { supports: 0.52, answers: 0.62, contrasts: 0.5 };
const calmAlpha: Readonly<Record<Relation, number>> = { supports: 0.62, answers: 0.5, contrasts: 0.8 };
const fadedAlpha = 0.16;

const dashOf = (relation: Relation, unit: number): readonly number[] =>
  relation === 'contrasts' ? [0.12 * unit, 0.3 * unit] : [];

const calmThread = (deck: Deck, thread: Thread, unit: number, look: Look): Mark[] => {
  const { relation, from } = thread;
  const curve = cutAt(thread.curve, look.drawn);
  const ink = lineOf[claimOf(deck, from).side];
  const alpha = calmAlpha[relation] * (1 - look.faded) + fadedAlpha * look.faded;
  const line = { fill: null, width: width.calm * unit, dash: dashOf(relation, unit), alpha };
  const head = { fill: ink, stroke: null, width: 0, dash: [], alpha: Math.min(alpha * 1.3, 1) };
  return [
    { ...line, path: curvePath(curve), stroke: ink },
    ...(relation === 'contrasts' ? [] : [{ ...head, path: headPath(curve, headLength[relation] * unit) }]),
  ];
};

const strongThread = ({ relation, curve }: Thread, unit: number, grown: number): Mark[] => {
  const part = cutAt(curve, grown);
  const line = { fill: null, width: width.strong * unit, dash: dashOf(relation, unit), alpha: 1 } as const;
  const head = { fill: 'ink', stroke: null, width: 0, dash: [], alpha: 1 } as const;
  return [
    { ...line, path: curvePath(part), stroke: 'ink' },
    { ...head, path: headPath(part, headLength[relation] * 1.35 * unit) },
  ];
};

/** @returns the threads: those of the claim looked at last, so that they lie over all others. */
export const threadMarks = (deck: Deck, { threads, unit }: Picture, look: Look): readonly Mark[] => {
  if (look.drawn === 0) return [];
  const isStrong = (thread: Thread): boolean => look.at !== null && isAt(look.at, thread);
  const calm = threads.filter((thread) => !isStrong(thread));
  const strong = look.grown > 0 ? threads.filter(isStrong) : [];
  return [
    ...calm.flatMap((thread) => calmThread(deck, thread, unit, look)),
    ...strong.flatMap((thread) => strongThread(thread, unit, look.grown)),
  ];
};

/** How much of its strength a seal shows: all of it where the claim is looked at or was sorted. */
const strengthOf = (isNear: boolean, isDealt: boolean, faded: number): number => {
  const calm = isDealt ? 1 : 0.62;
  return isNear ? 1 : calm * (1 - faded) + calm * 0.34 * faded;
};

/** @returns a seal for each claim: a ring for Bubble, a triangle for Lab; larger for conclusions, bolder for what was sorted. */
export const sealMarks = (deck: Deck, { seats, unit }: Picture, look: Look): readonly Mark[] =>
  deck.claims.flatMap(({ id, side, role }): Mark[] => {
    const seat = seats.get(id);
    if (!seat) return [];
    const isNear = id === look.at || look.near.has(id);
    const isDealt = look.dealt.has(id);
    const radius = unit * (role === 'conclusion' ? 0.56 : 0.42) * (isNear ? 1 + 0.14 * look.faded : 1);
    const path = sealPath(side, seat.seal, seat.y, radius);
    const bold = isDealt || isNear ? 0.15 : 0.085;
    const alpha = strengthOf(isNear, isDealt, look.faded);
    return [{ path, stroke: 'ink', fill: side, width: bold * unit, dash: [], alpha }];
  });
