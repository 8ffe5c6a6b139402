/** @returns the polynomial's value; coefficients from the constant up. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const central = (distance: number): number => {
  const x = 0.180625 - distance * distance;
  const above = polynomial([3.3871327179, 50.434271938, 159.29113202, 59.10937472], x);
  return (distance * above) / polynomial([1, 17.895169469, 78.757757664, 67.1875636], x);
};

const tail = (probability: number): number => {
  const root = Math.sqrt(-Math.log(probability));
  if (root <= 5) {
    const x = root - 1.6;
    const above = polynomial([1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], x);
    return above / polynomial([1, 0.7370016425, 0.12021132975], x);
  }
  const x = root - 5;
  const above = polynomial([6.657905115, 3.081226386, 0.42868294337, 0.017337203997], x);
  return above / polynomial([1, 0.24197894225, 0.012258202635], x);
};

/**
 * The quantile of the standard normal distribution, exact to about seven digits: routine PPND7 of M. J. Wichura,
 * "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37, 1988.
 *
 * @param probability above 0 and below 1.
 * @returns the value that a standard normal variable stays below with that probability.
 */
export const normalQuantile = (probability: number): number => {
  const distance = probability - 0.5;
  if (Math.abs(distance) <= 0.425) return central(distance);
  return distance < 0 ? -tail(probability) : tail(1 - probability);
};
