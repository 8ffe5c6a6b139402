import type { Locator } from 'playwright-core';
import type { CheckText } from '../../../src/domain/deck.ts';
import { type Check, checksDealt } from '../../../src/domain/rounds/checkRound.ts';
import type { Player } from './player.ts';
import { claimSaying } from './table.ts';

/** A check, and the option that was chosen; 0 is right. */
export interface Checked {
  readonly check: Check;
  readonly choice: number;
}

/** @returns the claim with the figure to be checked, at that position of the round (0 first). */
export const figureCard = ({ page, words: { say } }: Player, position: number): Locator =>
  page.getByRole('article', { name: say('check.heading', { n: position + 1, total: checksDealt }) });

/** @returns the options. */
export const optionCards = ({ page, words: { say } }: Player): Locator =>
  page.getByRole('radiogroup', { name: say('check.options') }).getByRole('radio');

/** @returns the button that leads on from the check revealed at that position. */
export const onwardFromCheck = ({ page, words: { say } }: Player, position: number): Locator =>
  page.getByRole('button', { name: say(position + 1 === checksDealt ? 'sort.toVerdict' : 'check.next') });

/** @returns the words of a claim's check. */
export const checkText = ({ words: { rounds } }: Player, { claim }: Check): CheckText => {
  const text = rounds?.checks[claim];
  if (!text) throw new Error(`${claim} has no check`);
  return text;
};

/** @returns the check on the table, once it is there. */
export const readCheck = async (player: Player, position: number): Promise<Check> => {
  const card = figureCard(player, position);
  await card.waitFor();
  const claim = claimSaying(player, (await card.locator('.claim').textContent()) ?? '').id;
  const { options } = checkText(player, { claim, options: [] });
  const shown = await optionCards(player).locator('span').allTextContents();
  return { claim, options: shown.map((text) => options.indexOf(text)) };
};

/** Chooses the option at a position as shown, in a way of one's own. */
export type CheckHand = (player: Player, shown: number, position: number) => Promise<void>;

export const quickCheck: CheckHand = async (player, shown) => {
  await optionCards(player).nth(shown).press('Enter');
  await optionCards(player).nth(shown).press('Enter');
};

/** Chooses an option by its number in the deck, and leaves the check revealed. @returns what was chosen. */
export const checkOne = async (
  player: Player,
  position: number,
  choice: number,
  hand: CheckHand = quickCheck,
): Promise<Checked> => {
  const check = await readCheck(player, position);
  await hand(player, check.options.indexOf(choice), position);
  return { check, choice };
};
