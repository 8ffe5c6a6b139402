/**
 * @param finishedAt in milliseconds since 1970.
 * @returns the part from `#` on of the address that opens the game of the history that was finished then.
 */
export const formatPlayed = (finishedAt: number): string => `#history=${finishedAt}`;
