/** Digits and letters only: chat programs keep such a text whole, and a double click selects all of it. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const base = BigInt(alphabet.length);

/** @returns whether the text is made of digits and letters (of ASCII) alone. */
export const isBase62 = (text: string): boolean => /^[0-9A-Za-z]*$/.test(text);

/** @returns the number in exactly `length` characters, padded with zeros. It must be below 62 to that power. */
export const formatBase62 = (number: bigint, length: number): string => {
  let rest = number;
  let text = '';
  while (text.length < length) {
    text = alphabet.charAt(Number(rest % base)) + text;
    rest /= base;
  }
  return text;
};

/** @returns the number written in a text of digits and letters. */
export const parseBase62 = (text: string): bigint =>
  [...text].reduce((sum, character) => sum * base + BigInt(alphabet.indexOf(character)), 0n);
