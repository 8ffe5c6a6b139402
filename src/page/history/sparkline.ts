/** A point of the line, from the upper left corner. */
export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

/** The size of the drawing, and the room left at its edges for the dots. */
export const spark = { width: 400, height: 90, edge: 8 } as const;

/** @returns where a share of the points lies; the lowest share of all, or 0, lies at the bottom, all points at the top. */
const heightOf = (share: number, lowest: number): number => {
  const inner = spark.height - 2 * spark.edge;
  return spark.edge + inner * (1 - (share - lowest) / (1 - lowest));
};

/**
 * @param shares of the points of each game that were won, in the order of the games: at most 1, and below 0 where
 * more was lost than won.
 * @returns the points of the line, and the height at which nothing is won or lost.
 */
export const sparklineOf = (
  shares: readonly number[],
): { readonly points: readonly SparkPoint[]; readonly zero: number } => {
  const lowest = Math.min(0, ...shares);
  const step = (spark.width - 2 * spark.edge) / Math.max(1, shares.length - 1);
  return {
    points: shares.map((share, index) => ({ x: spark.edge + step * index, y: heightOf(share, lowest) })),
    zero: heightOf(0, lowest),
  };
};
