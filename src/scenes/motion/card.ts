import { type Feel, isStill, type Spring, stepSpring, still } from './spring.ts';

/** Where the card is, from where it rests. */
export interface CardMotion {
  /** CSS pixels. */
  readonly x: Spring;
  readonly y: Spring;
  /** Degrees, clockwise, about its eyelet. */
  readonly lean: Spring;
  /** How far the eyelet has slid along the card's upper edge, in CSS pixels. */
  readonly eyelet: Spring;
}

/** Where the card is going. */
export interface CardTarget {
  readonly x: number;
  readonly y: number;
  readonly lean: number;
  readonly eyelet: number;
  /** A pointer holds it: it is where the pointer is. */
  readonly isDragged: boolean;
}

const gliding: Feel = { frequency: 20, damping: 0.86 };
const leaning: Feel = { frequency: 15, damping: 0.42 };
const sliding: Feel = { frequency: 34, damping: 1 };

/** Degrees of lean for each pixel a second of the hand, and the most. */
const leanOfSpeed = 0.012;
const mostLean = 9;

/** @returns a card that rests. */
export const restingCard: CardMotion = { x: still(0), y: still(0), lean: still(0), eyelet: still(0) };

/** The hand's position jumps from event to event; its speed is smoothed over a few frames. */
const follow = ({ value, velocity }: Spring, target: number, seconds: number): Spring => {
  const speed = (target - value) / seconds;
  return { value: target, velocity: velocity + (speed - velocity) * 0.25 };
};

/** @returns the card after a frame in which the pointer moved it. */
export const followHand = (motion: CardMotion, target: CardTarget, seconds: number): CardMotion =>
  seconds > 0
    ? { ...motion, x: follow(motion.x, target.x, seconds), y: follow(motion.y, target.y, seconds) }
    : motion;

/** @returns the card a step later. It leans into its movement, as a tag does that is pulled by its thread. */
export const stepCard = (motion: CardMotion, target: CardTarget): CardMotion => {
  const x = target.isDragged ? motion.x : stepSpring(motion.x, target.x, gliding);
  const y = target.isDragged ? motion.y : stepSpring(motion.y, target.y, gliding);
  const drag = Math.min(Math.max(x.velocity * leanOfSpeed, -mostLean), mostLean);
  return {
    x,
    y,
    lean: stepSpring(motion.lean, target.lean + drag, leaning),
    eyelet: stepSpring(motion.eyelet, target.eyelet, sliding),
  };
};

/** @returns whether the card has arrived. */
export const isCardStill = (motion: CardMotion, target: CardTarget): boolean =>
  isStill(motion.x, target.x, 0.1) &&
  isStill(motion.y, target.y, 0.1) &&
  isStill(motion.lean, target.lean, 0.05) &&
  isStill(motion.eyelet, target.eyelet, 0.2);
