/** What became of something, whatever the round. */
export interface Scored {
  readonly isRight: boolean;
  readonly points: number;
}

/** @returns the points of all together; it can be below 0. */
export const sumOfPoints = (outcomes: readonly Scored[]): number =>
  outcomes.reduce((sum, outcome) => sum + outcome.points, 0);

/** @returns how many of them are right. */
export const countRight = (outcomes: readonly Scored[]): number =>
  outcomes.filter((outcome) => outcome.isRight).length;
