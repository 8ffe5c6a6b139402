/**
 * Several small numbers in one large one, each with a base (radix) of its own, as hours, minutes and seconds make
 * up one number of seconds. The first is the most significant.
 */
export interface Digit {
  /** A whole number from 0 to below `radix`. */
  readonly value: number;
  readonly radix: number;
}

/** @returns the one number that holds all digits. */
export const joinDigits = (digits: readonly Digit[]): bigint =>
  digits.reduce((sum, { value, radix }) => sum * BigInt(radix) + BigInt(value), 0n);

/** @returns the digits of those radices, or null where the number is too large to be made of them. */
export const splitDigits = (number: bigint, radices: readonly number[]): readonly number[] | null => {
  const digits: number[] = [];
  let rest = number;
  for (const radix of radices.toReversed()) {
    digits.push(Number(rest % BigInt(radix)));
    rest /= BigInt(radix);
  }
  return rest === 0n ? digits.reverse() : null;
};
