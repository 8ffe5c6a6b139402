import type { Point } from '../layout/hanging.ts';

/** Where the film breaks first, as an angle on the bubble: up and towards the card. Degrees, 90 is down. */
export const contactAngle = -52;

/** How long the hole takes to cross the bubble: a film's rim draws back at one speed. */
const tearMs = 130;

/** From then on nothing of the burst moves. */
export const burstMs = 900;

/** The moment that a still drawing of the burst shows. */
export const burstStillMs = 150;

/** @returns how far the hole's edge has come from where it opened, in radii of the bubble: 0 to 2. */
export const holeReach = (ms: number): number => Math.min(ms / tearMs, 1) * 2;

/** A drop that the film's rim throws off, in radii of the bubble, from its middle. */
export interface Drop {
  /** When the rim passes and throws it. */
  readonly bornMs: number;
  readonly from: Point;
  /** The whole way it would fly against the air without falling. */
  readonly flight: Point;
  readonly radius: number;
  /** Small ones are plain dots; the others have one of the film's colours, 0 to 4. */
  readonly colour: number;
}

/** A string of film that the rim gathers and throws off. */
export interface Strand {
  readonly bornMs: number;
  readonly angle: number;
  readonly flight: number;
  readonly spin: number;
  readonly shape: number;
}

/** A number from 0 to 1 that looks like chance and is always the same for the same n. */
const scatter = (n: number): number => Math.abs((Math.sin(n * 12.9898) * 43758.5453) % 1);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const unit = (angle: number): Point => ({ x: Math.cos(angle), y: Math.sin(angle) });

const contact = unit(radians(contactAngle));

/** The rim reaches a point of the ring when the hole is as wide as their distance. */
const bornAt = ({ x, y }: Point): number => (Math.hypot(x - contact.x, y - contact.y) / 2) * tearMs;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const dropCount = 44;

/** Outwards, and on the way the rim was running; no farther sideways than there is room. */
const flightOf = (from: Point, share: number, room: number): Point => {
  const away = { x: from.x - contact.x, y: from.y - contact.y };
  const length = 0.22 + 0.95 * share * share;
  const [x, y] = [from.x + 0.45 * away.x, from.y + 0.45 * away.y];
  const far = length / Math.hypot(x, y);
  const most = Math.max(room - Math.abs(from.x), 0.05);
  return { x: Math.sign(x) * Math.min(Math.abs(x * far), most), y: y * far };
};

/** @returns the drops of a burst; `room` is how far they may fly sideways from the bubble's middle, in radii. */
export const burstDrops = (room: number): readonly Drop[] =>
  Array.from({ length: dropCount }, (_, index) => {
    const from = unit(index * goldenAngle);
    const radius = 0.016 + 0.052 * scatter(index + 31) * scatter(index + 3);
    const flight = flightOf(from, scatter(index + 7), room);
    return { bornMs: bornAt(from), from, flight, radius, colour: Math.floor(scatter(index + 50) * 5) };
  });

/** @returns the strands of a burst. */
export const burstStrands = (): readonly Strand[] =>
  [-168, -112, -8, 38, 88, 136].map((degrees, index) => ({
    bornMs: bornAt(unit(radians(degrees))),
    angle: radians(degrees),
    flight: 0.12 + 0.22 * scatter(index + 1),
    spin: (scatter(index + 5) - 0.5) * 1.5,
    shape: index % 3,
  }));

/** The air stops a drop within a few of these. */
const airMs = 170;

/** CSS pixels a second squared; small drops hang in the air longer. */
const gravity = 900;

/** Where something thrown is, and how much of it is left. */
export interface Thrown {
  /** CSS pixels from the bubble's middle. */
  readonly at: Point;
  /** 0 before it is thrown and when it is gone, 1 while it is whole. */
  readonly alpha: number;
}

const fade = (age: number, fromMs: number, toMs: number): number =>
  age < 0 ? 0 : Math.min(Math.max((toMs - age) / (toMs - fromMs), 0), 1);

/** @returns where a drop is that many milliseconds after the burst began; `radius` is the bubble's. */
export const dropAt = (drop: Drop, ms: number, radius: number): Thrown => {
  const age = ms - drop.bornMs;
  const way = 1 - Math.exp(-Math.max(age, 0) / airMs);
  const weight = Math.min(drop.radius / 0.05, 1);
  const fall = 0.5 * gravity * (Math.max(age, 0) / 1000) ** 2 * (0.25 + 0.75 * weight);
  return {
    at: {
      x: radius * (drop.from.x + drop.flight.x * way),
      y: radius * (drop.from.y + drop.flight.y * way) + fall,
    },
    alpha: fade(age, 430, 720),
  };
};

/** @returns where a strand is, how far it has turned in radians, and how much of it is left. */
export const strandAt = (
  strand: Strand,
  ms: number,
  radius: number,
): Thrown & { readonly turn: number; readonly size: number } => {
  const age = ms - strand.bornMs;
  const way = 1 - Math.exp(-Math.max(age, 0) / airMs);
  const direction = unit(strand.angle);
  const far = radius * (0.98 + strand.flight * way);
  const fall = 0.5 * gravity * (Math.max(age, 0) / 1000) ** 2 * 0.4;
  return {
    at: { x: direction.x * far, y: direction.y * far + fall },
    alpha: fade(age, 120, 400),
    turn: strand.angle + strand.spin * way,
    size: 1 - 0.35 * way,
  };
};
