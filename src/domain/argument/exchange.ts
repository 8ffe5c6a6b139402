import { type ClaimId, claimOf, type Deck } from '../deck.ts';
import { type ExchangeForm, exchangeForms, opponentOf } from '../vocabulary.ts';
import { contrastsOf, groundsOf, idsWhere, repliesTo, restingOn } from './graph.ts';

/** A claim that can be put on the table of an answer round, and what is asked of it. */
export interface Exchange {
  readonly form: ExchangeForm;
  readonly claim: ClaimId;
}

/** A hand of four holds at least one right card, so as many wrong ones must be there to draw from. */
export const fewestWrong = 3;

/** @returns the claims that are right to play at the claim; none where that form cannot be asked of it. */
export const rightFor = (deck: Deck, id: ClaimId, form: ExchangeForm): readonly ClaimId[] =>
  form === 'reply' ? repliesTo(deck, id) : contrastsOf(deck, id);

const withGrounds = (deck: Deck, ids: readonly ClaimId[]): readonly ClaimId[] =>
  ids.flatMap((id) => [id, ...groundsOf(deck, id)]);

/**
 * Claims that are no fair answer to "and what is set against it today?", though none is a right one: all that tells
 * of "then" (every claim that the present is set against, and its grounds), and what rests on the claim itself, which
 * compares the two times and so tells of both.
 */
const unfairToday = (deck: Deck, id: ClaimId): readonly ClaimId[] => {
  const then = deck.claims.flatMap(({ contrasts }) => contrasts);
  return [...withGrounds(deck, then), ...restingOn(deck, id)];
};

/**
 * @returns the claims that are fairly wrong to play at the claim, in the deck's order: of the side that the form asks
 * for, neither right nor, at any distance, a ground of what is right; in "then and now" about today besides.
 */
export const fairlyWrongFor = (deck: Deck, id: ClaimId, form: ExchangeForm): readonly ClaimId[] => {
  const own = claimOf(deck, id).side;
  const asked = form === 'reply' ? opponentOf(own) : own;
  const right = withGrounds(deck, rightFor(deck, id, form));
  const unfair = new Set([id, ...right, ...(form === 'thenAndNow' ? unfairToday(deck, id) : [])]);
  return idsWhere(deck, (claim) => claim.side === asked && !unfair.has(claim.id));
};

/** @returns whether the claim can be put: something is right to play at it, and enough is fairly wrong. */
const canBePut = (deck: Deck, { form, claim }: Exchange): boolean =>
  rightFor(deck, claim, form).length > 0 && fairlyWrongFor(deck, claim, form).length >= fewestWrong;

/** @returns everything that an answer round can put, form by form in the deck's order. */
export const exchangesOf = (deck: Deck): readonly Exchange[] =>
  exchangeForms
    .flatMap((form) => deck.claims.map(({ id }) => ({ form, claim: id })))
    .filter((exchange) => canBePut(deck, exchange));
