/** What a row of numbers comes to. */
export interface Summary {
  readonly mean: number;
  /** The standard deviation of the numbers, as an estimate for all that could have come. */
  readonly spread: number;
  /** The standard error of the mean. */
  readonly error: number;
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** @param numbers two at least. */
export const summaryOf = (numbers: readonly number[]): Summary => {
  const mean = meanOf(numbers);
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (numbers.length - 1));
  return { mean, spread, error: spread / Math.sqrt(numbers.length) };
};
