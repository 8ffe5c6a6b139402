/** Six characters of {@link codeAlphabet}, by which people find a session. */
export type SessionCode = string;

/**
 * Digits and capitals of which none looks like another (no 0 and O, 1 and I and L, 5 and S, 8 and B, 2 and Z, 6 and G,
 * V beside W), and without vowels, so that no code spells a word.
 */
export const codeAlphabet = '23456789CDFHJKMPRTWX';

const codeLength = 6;

/** How many codes there are. */
export const codeCount = codeAlphabet.length ** codeLength;

/** What a reader takes for a character of the alphabet: look-alikes that the alphabet leaves out. */
const misread: Readonly<Record<string, string>> = { S: '5', B: '8', Z: '2', G: '6' };

/** @returns the code of a whole number from 0 to below {@link codeCount}; two numbers never have the same. */
export const formatCode = (number: number): SessionCode => {
  let rest = number;
  let code = '';
  while (code.length < codeLength) {
    code = codeAlphabet.charAt(rest % codeAlphabet.length) + code;
    rest = Math.floor(rest / codeAlphabet.length);
  }
  return code;
};

/** @returns the code in two halves, such as `4KD 9WX`, easier to read out and to copy. */
export const spacedCode = (code: SessionCode): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/**
 * @param text as somebody typed it: in capitals or not, with white space and hyphens anywhere, in wide characters as a
 * Chinese keyboard gives them, with letters for the digits they look like.
 * @returns the code, or null where the text is none.
 */
export const parseCode = (text: string): SessionCode | null => {
  if (text.length > 4 * codeLength) return null;
  const characters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const code = [...characters].map((character) => misread[character] ?? character).join('');
  const isCode =
    code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character));
  return isCode ? code : null;
};
