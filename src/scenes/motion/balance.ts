import { type Feel, isStill, knocked, type Spring, stepSeconds, stepSpring, still } from './spring.ts';

/** How everything that hangs together moves: angles in degrees, clockwise. */
export interface BalanceMotion {
  /** The tilt of the beam. */
  readonly beam: Spring;
  /** How far each pan swings out from hanging straight down. */
  readonly leftPan: Spring;
  readonly rightPan: Spring;
  /** The liquid's surface, from level. */
  readonly surface: Spring;
  /** How far the bubble is pressed flat: 0 round, 0.1 a tenth lower and wider. */
  readonly press: Spring;
}

/** What pulls at the balance. */
export interface BalanceLoad {
  /** Where the beam would come to rest. */
  readonly tilt: number;
  /** A hand steadies the beam: it goes straight to its tilt. Otherwise it overshoots and swings. */
  readonly isHeld: boolean;
}

const steadied: Feel = { frequency: 18, damping: 1 };
const free: Feel = { frequency: 9.5, damping: 0.3 };
const hanging: Feel = { frequency: 5.6, damping: 0.26 };
const liquid: Feel = { frequency: 13, damping: 0.2 };
const filmFeel: Feel = { frequency: 25, damping: 0.13 };

/** How much of the beam's acceleration a pan, the liquid and the bubble feel; chosen by eye. */
const dragOnPans = 0.55;
const dragOnLiquid = 3;
const dragOnBubble = 0.05;

/** @returns a balance at rest at that tilt. */
export const balanceAtRest = (tilt: number): BalanceMotion => ({
  beam: still(tilt),
  leftPan: still(0),
  rightPan: still(0),
  surface: still(0),
  press: still(0),
});

/** @returns the balance a step later. */
export const stepBalance = (motion: BalanceMotion, { tilt, isHeld }: BalanceLoad): BalanceMotion => {
  const beam = stepSpring(motion.beam, tilt, isHeld ? steadied : free);
  const jerk = (beam.velocity - motion.beam.velocity) / stepSeconds;
  const leftPan = stepSpring(motion.leftPan, 0, hanging, jerk * dragOnPans);
  const rightPan = stepSpring(motion.rightPan, 0, hanging, jerk * dragOnPans);
  const throwOfFlask = (rightPan.velocity - motion.rightPan.velocity) / stepSeconds;
  return {
    beam,
    leftPan,
    rightPan,
    surface: stepSpring(motion.surface, 0, liquid, throwOfFlask * dragOnLiquid),
    press: stepSpring(motion.press, 0, filmFeel, -jerk * dragOnBubble),
  };
};

/** @returns the balance just after a card has fallen on its thread on one side: -1 left, 1 right. */
export const jolted = (motion: BalanceMotion, side: -1 | 1): BalanceMotion => ({
  ...motion,
  beam: knocked(motion.beam, side * 26),
  leftPan: knocked(motion.leftPan, side * -9),
  rightPan: knocked(motion.rightPan, side * -9),
});

/** @returns the balance just after the bubble has burst: the left pan, suddenly light, jumps up. */
export const relieved = (motion: BalanceMotion): BalanceMotion => ({
  ...motion,
  beam: knocked(motion.beam, 20),
  leftPan: knocked(motion.leftPan, 14),
});

/** @returns whether nothing moves that an eye could see. */
export const isBalanceStill = (motion: BalanceMotion, tilt: number): boolean =>
  [
    [motion.beam, tilt, 0.01] as const,
    [motion.leftPan, 0, 0.04] as const,
    [motion.rightPan, 0, 0.04] as const,
    [motion.surface, 0, 0.06] as const,
    [motion.press, 0, 0.0015] as const,
  ].every(([spring, target, tolerance]) => isStill(spring, target, tolerance));
