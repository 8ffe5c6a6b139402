/** How long the film drifts and gas rises after the last thing happened, and how long they take to fall asleep. */
const livelyMs = 3200;
const fallingAsleepMs = 1800;

/**
 * @param quietMs since anything happened.
 * @returns how lively the idle drift is: 1, then less and less, then 0 so that nothing needs to be drawn.
 */
export const lifeAfter = (quietMs: number): number => {
  const share = Math.min(Math.max((quietMs - livelyMs) / fallingAsleepMs, 0), 1);
  return 1 - share * share * (3 - 2 * share);
};
