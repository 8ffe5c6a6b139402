import type { Locator } from 'playwright-core';
import { deckOfEdition, latestEdition } from '../../../src/content/editions.ts';
import { dealSize } from '../../../src/domain/dealing.ts';
import { type Claim, claimOf } from '../../../src/domain/deck.ts';
import type { Placement } from '../../../src/domain/vocabulary.ts';
import type { Player } from './player.ts';

const latestDeck = deckOfEdition(latestEdition);
if (!latestDeck) throw new Error('the latest edition has no deck');
/** The deck that new games are dealt from. */
export const deck = latestDeck;

/** @returns the card face up, with the claim at that position of the deal (0 first). */
export const cardAt = ({ page, words: { say } }: Player, position: number): Locator =>
  page.getByRole('article', {
    name: say('sort.heading', { n: position + 1, total: dealSize }),
    exact: true,
  });

/** @returns the card turned over. */
export const turnedCard = ({ page, words: { say } }: Player): Locator =>
  page.getByRole('article', { name: say('outcome.heading'), exact: true });

/** @returns one of the six places. */
export const placeFor = ({ page, words: { say } }: Player, { side, conviction }: Placement): Locator =>
  page.getByRole('radio', { name: say(`sort.place.${side}.${conviction}`), exact: true });

/** @returns the button that leads on from the turned card at that position of the deal. */
export const nextButton = ({ page, words: { say } }: Player, position: number): Locator => {
  const button = (key: 'sort.next' | 'sort.toAnswers' | 'sort.toVerdict'): Locator =>
    page.getByRole('button', { name: say(key) });
  return position < dealSize - 1
    ? button('sort.next')
    : button('sort.toAnswers').or(button('sort.toVerdict'));
};

/** @returns the names of the places over which the card is held: one, or none at rest. */
export const heldPlaces = async ({ page }: Player): Promise<readonly (string | null)[]> => {
  const held = await page.getByRole('radio', { checked: true }).all();
  return Promise.all(held.map((each) => each.getAttribute('aria-label')));
};

/** @returns the claim that a text of the card is about, as the deck knows it. Throws where there is no such card. */
export const claimSaying = ({ words }: Player, card: string): Claim => {
  const found = Object.entries(words.deck.claims).find(([, text]) => text.card === card);
  if (!found) throw new Error(`no card of the deck says "${card}"`);
  return claimOf(deck, found[0]);
};

/** @returns the claim on the card at that position, once it lies face up. */
export const readClaim = async (player: Player, position: number): Promise<Claim> =>
  claimSaying(player, (await cardAt(player, position).getByRole('paragraph').textContent()) ?? '');
