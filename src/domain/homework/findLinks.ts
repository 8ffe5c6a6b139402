import { isSigned } from '../link/signature.ts';
import { linkLengths, longestLink } from '../scoreLink.ts';

/**
 * A piece of a text that is a score link, or that somebody may have taken for one.
 *
 * `link`: a whole one, with its true checksum. `invitation`: what stands behind `#deal=`. `broken`: what looks like a
 * link and is none.
 */
export interface Found {
  readonly kind: 'link' | 'invitation' | 'broken';
  /** Digits and letters alone. */
  readonly text: string;
}

/** The longest text that is searched, in characters: the chat of a whole year. What follows is not read. */
export const longestPaste = 1_000_000;

/** A run of digits and letters. */
interface Word {
  readonly text: string;
  /** What stands right before it: nothing of account, a `#`, a `#` after a slash as in an address, or `#deal=`. */
  readonly after: '' | '#' | '/#' | '#deal=';
  /** Whether only the end of a line, blanks and the marks of a quotation lead on to the next word. */
  readonly isCutByLine: boolean;
}

/** What mail programs and chats write in place of a `#` or `=`, and what they put into a text unseen, is undone. */
const plain = (text: string): string =>
  text
    .slice(0, longestPaste)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|=\r?\n/g, '')
    .replace(/%(?:25)*23|&#35;/gi, '#')
    .replace(/%(?:25)*3d/gi, '=');

const wordPattern = /(\/?#(?:deal=)?)?([0-9A-Za-z]+)([ \t]*\r?\n[ \t>|]*(?=[0-9A-Za-z]))?/g;

const afterOf = (before = ''): Word['after'] => {
  if (before.endsWith('=')) return '#deal=';
  return before === '/#' || before === '#' ? before : '';
};

const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordPattern), ([, before, word = '', end]) => ({
    text: word,
    after: afterOf(before),
    isCutByLine: end !== undefined,
  }));

/** @returns the link that the text begins with; what follows may have been glued to it. */
const linkAtStart = (text: string): string | null => {
  const starts = linkLengths.filter((length) => length <= text.length).map((length) => text.slice(0, length));
  return starts.find((start) => /^[1-9]/.test(start) && isSigned(start)) ?? null;
};

/** How many lines a link may be broken over. */
const mostLines = 3;

/** @returns the link that begins with the word, and how many words it takes. */
const linkFrom = (words: readonly Word[], from: number): readonly [link: string, words: number] | null => {
  let text = '';
  for (const [index, word] of words.slice(from, from + mostLines).entries()) {
    if (index > 0 && word.after !== '') return null;
    text += word.text;
    const link = linkAtStart(text);
    if (link) return [link, index + 1];
    if (!word.isCutByLine) return null;
  }
  return null;
};

/** Ids and passwords look like links, too; one without a capital, a small letter or a second digit is none. */
const looksLikeLink = (text: string): boolean =>
  text.length >= 15 &&
  text.length <= longestLink &&
  /^[1-9].*\d/.test(text) &&
  /[a-z]/.test(text) &&
  /[A-Z]/.test(text);

/** A hash stands also before the topics and numbers of a chat. */
const isMeantAsLink = ({ text, after }: Word): boolean =>
  after === '' ? looksLikeLink(text) : after === '/#' || (text.length >= 10 && /^[1-9]/.test(text));

/**
 * @param text anything: chats, e-mails, addresses, or only what stands behind their `#`, as they were copied.
 * @returns all in it that is, or was meant as, a score link, in the order of the text; the same link as often as it
 * stands there. A link that was broken over lines, or that letters have been glued to, is found by its checksum.
 */
export const findLinks = (text: string): readonly Found[] => {
  const words = wordsIn(plain(text));
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const link = word && word.after !== '#deal=' ? linkFrom(words, at) : null;
    if (link) {
      found.push({ kind: 'link', text: link[0] });
      at += link[1] - 1;
    } else if (word?.after === '#deal=') found.push({ kind: 'invitation', text: word.text });
    else if (word && isMeantAsLink(word)) found.push({ kind: 'broken', text: word.text });
  }
  return found;
};
