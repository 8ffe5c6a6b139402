/** Something that is pulled back to where it belongs: where it is, and how fast it moves (per second). */
export interface Spring {
  readonly value: number;
  readonly velocity: number;
}

/** How a spring behaves. */
export interface Feel {
  /** Undamped frequency in radians per second: the higher, the quicker. */
  readonly frequency: number;
  /** 1 comes to rest as fast as it can without passing its target; less swings. */
  readonly damping: number;
}

/** @returns a spring at rest. */
export const still = (value: number): Spring => ({ value, velocity: 0 });

/** The longest step in which the feels used here stay stable; see {@link stepsFor}. */
export const stepSeconds = 1 / 120;

/**
 * One step of a damped harmonic oscillator by the semi-implicit Euler method, which loses no stability as long as
 * frequency times step stays well under 2.
 *
 * @param push an outer acceleration, in units per second squared.
 * @returns the spring a step later.
 */
export const stepSpring = ({ value, velocity }: Spring, target: number, feel: Feel, push = 0): Spring => {
  const { frequency, damping } = feel;
  const pull = frequency * frequency * (target - value) - 2 * damping * frequency * velocity;
  const next = velocity + (pull + push) * stepSeconds;
  return { value: value + next * stepSeconds, velocity: next };
};

/** @returns the spring with its speed changed at once, as by a knock. */
export const knocked = ({ value, velocity }: Spring, speed: number): Spring => ({
  value,
  velocity: velocity + speed,
});

/** @returns whether the spring has come to rest, to within a tolerance no eye can see. */
export const isStill = ({ value, velocity }: Spring, target: number, tolerance: number): boolean =>
  Math.abs(value - target) < tolerance && Math.abs(velocity) < tolerance * 8;

/** Time that cannot be caught up with, after a pause or on a very slow device, is let go. */
const longestMs = 100;

/**
 * @param elapsedMs since the last frame, 0 or more.
 * @param restMs left over from the frame before.
 * @returns how many steps of {@link stepSeconds} the frame takes, and what is left over.
 */
export const stepsFor = (
  elapsedMs: number,
  restMs: number,
): { readonly steps: number; readonly restMs: number } => {
  const stepMs = stepSeconds * 1000;
  const time = Math.min(Math.max(elapsedMs, 0), longestMs) + restMs;
  const steps = Math.floor(time / stepMs);
  return { steps, restMs: time - steps * stepMs };
};
