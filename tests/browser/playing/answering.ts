import type { Locator } from 'playwright-core';
import { exchangesDealt, type PutClaim } from '../../../src/domain/argument/dealExchanges.ts';
import { rightFor } from '../../../src/domain/argument/exchange.ts';
import type { ClaimId } from '../../../src/domain/deck.ts';
import { exchangeForms } from '../../../src/domain/vocabulary.ts';
import type { Player } from './player.ts';
import { claimSaying, deck } from './table.ts';

/** An exchange, and the card that was played in it. */
export interface Answered {
  readonly exchange: PutClaim;
  readonly answer: ClaimId;
}

/** @returns the claim that was put, at that position of the round (0 first). */
export const putClaim = ({ page, words: { say } }: Player, position: number): Locator =>
  page.getByRole('article', { name: say('answer.heading', { n: position + 1, total: exchangesDealt }) });

/** @returns the cards of the hand. */
export const handCards = ({ page, words: { say } }: Player): Locator =>
  page.getByRole('radiogroup', { name: say('answer.hand') }).getByRole('radio');

/** @returns the card of the hand with that claim. */
export const handCard = (player: Player, id: ClaimId): Locator =>
  handCards(player).filter({ hasText: player.words.deck.claims[id]?.card ?? '' });

/** @returns the button that leads on from the exchange revealed at that position. */
export const onwardFromAnswer = ({ page, words: { say } }: Player, position: number): Locator =>
  page.getByRole('button', {
    name: say(position + 1 === exchangesDealt ? 'answer.toChecks' : 'answer.next'),
  });

const formShown = async ({ page, words: { say } }: Player): Promise<PutClaim['form']> => {
  for (const form of exchangeForms)
    if (await page.getByText(say(`answer.ask.${form}`), { exact: true }).isVisible()) return form;
  throw new Error('no question of an answer round is asked');
};

/** @returns the exchange on the table, once it is there. */
export const readExchange = async (player: Player, position: number): Promise<PutClaim> => {
  const put = putClaim(player, position);
  await put.waitFor();
  const texts = await put.getByRole('paragraph').allTextContents();
  const cards = await handCards(player).locator('.hand-claim').allTextContents();
  return {
    form: await formShown(player),
    claim: claimSaying(player, texts[1] ?? '').id,
    hand: cards.map((card) => claimSaying(player, card).id),
  };
};

/** Plays a card in a way of one's own. */
export type AnswerHand = (player: Player, card: ClaimId, position: number) => Promise<void>;

export const quickAnswer: AnswerHand = async (player, card) => {
  await handCard(player, card).press('Enter');
  await handCard(player, card).press('Enter');
};

/** Plays a right or a wrong card at the claim on the table, and leaves the exchange revealed. @returns what was played. */
export const answerOne = async (
  player: Player,
  position: number,
  isRight: boolean,
  hand: AnswerHand = quickAnswer,
): Promise<Answered> => {
  const exchange = await readExchange(player, position);
  const right = rightFor(deck, exchange.claim, exchange.form);
  const answer = exchange.hand.find((id) => right.includes(id) === isRight) ?? '';
  await hand(player, answer, position);
  return { exchange, answer };
};
