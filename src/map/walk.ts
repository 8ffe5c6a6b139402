import { linkedTo } from '../domain/argument/links.ts';
import { type ClaimId, claimOf, type Deck } from '../domain/deck.ts';
import type { Side } from '../domain/vocabulary.ts';
import { columnOf } from './columns.ts';

/** The ways to walk over the map. */
export const steps = ['up', 'down', 'left', 'right', 'first', 'last'] as const;
export type Step = (typeof steps)[number];

/** The side that lies in that direction. */
const sideTowards: Readonly<Partial<Record<Step, Side>>> = { left: 'bubble', right: 'lab' };

/** Claims of the other side that answer the claim or that it answers, from top to bottom. */
const across = (deck: Deck, id: ClaimId, side: Side): readonly ClaimId[] => {
  const related = [...linkedTo(deck, id, 'replies'), ...linkedTo(deck, id, 'answers')];
  return columnOf(deck, side)
    .map((claim) => claim.id)
    .filter((each) => related.includes(each));
};

const withinColumn = (column: readonly ClaimId[], id: ClaimId, step: Step): ClaimId | null => {
  if (step === 'first') return column[0] ?? null;
  if (step === 'last') return column.at(-1) ?? null;
  const next = column.indexOf(id) + (step === 'up' ? -1 : 1);
  return next < 0 ? null : (column[next] ?? null);
};

/**
 * Up and down lead to the neighbour in the column, left and right along an answer to the other side: back to where
 * one came from where that is an answer too, else to the topmost.
 *
 * @param from the claim one stands on; before, the claim one came from, or null.
 * @returns the claim the step leads to, or null where it leads nowhere.
 */
export const walk = (deck: Deck, from: ClaimId, step: Step, before: ClaimId | null): ClaimId | null => {
  const { side } = claimOf(deck, from);
  const towards = sideTowards[step];
  if (!towards) {
    const column = columnOf(deck, side).map(({ id }) => id);
    return withinColumn(column, from, step);
  }
  if (towards === side) return null;
  const found = across(deck, from, towards);
  return before !== null && found.includes(before) ? before : (found[0] ?? null);
};
