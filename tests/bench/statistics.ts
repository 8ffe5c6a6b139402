/**
 * @param values at least one number
 * @param share from 0 to 1
 * @returns the smallest of the values that at least that share of them does not exceed (nearest rank)
 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
};

/** @returns the middle value of an odd number of values, the lower of the two middle ones else. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
