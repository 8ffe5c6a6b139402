import { sides } from '../../domain/vocabulary.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';
import type { ClaimWords } from '../words.ts';
import { isSound, soundEntries } from './soundEntries.ts';

/** A card has fewer characters than this. */
export const cardLimit = 200;

/** By how much the mean card of one side may be longer than the other's, in per cent of the shorter. */
export const widestGap = 15;

/** @returns how many characters a person counts in the text, give or take; a Chinese one is one. */
const lengthOf = (text: string): number => Array.from(text).length;

/** Every card is short enough for a phone. */
export function* cardProblems(file: string, words: Entries<ClaimWords>): Iterable<Problem> {
  for (const [id, { card }] of soundEntries(words)) {
    const length = lengthOf(card);
    if (length < cardLimit) continue;
    const message = `the card of claim "${id}" has ${length} characters. Shorten it to fewer than ${cardLimit}.`;
    yield { code: 'deck/card-too-long', file, id, field: 'card', message };
  }
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** The length of a card tells nothing about its side. Judged once all cards are there and none is too long. */
export function* balanceProblems(
  file: string,
  claims: Entries<ClaimEntry>,
  words: Entries<ClaimWords>,
): Iterable<Problem> {
  const cards = soundEntries(words).map(([id, { card }]) => ({
    side: claims.get(id)?.side,
    length: lengthOf(card),
  }));
  const isWhole = isSound(claims) && cards.length === claims.size && cards.every(({ side }) => side);
  if (!isWhole || cards.some(({ length }) => length >= cardLimit)) return;
  const [bubble = 0, lab = 0] = sides.map((each) =>
    meanOf(cards.filter(({ side }) => side === each).map(({ length }) => length)),
  );
  if (Math.max(bubble, lab) * 100 <= Math.min(bubble, lab) * (100 + widestGap)) return;
  const means = `bubble ${bubble.toFixed(1)} characters, lab ${lab.toFixed(1)}`;
  const cure = `Shorten the longer side's or lengthen the other's until they are within ${widestGap}%.`;
  const message = `the mean card of one side is longer (${means}), which gives the side away. ${cure}`;
  yield { code: 'deck/cards-uneven', file, field: 'card', message };
}
