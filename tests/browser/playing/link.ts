import type { Player } from './player.ts';

/** @returns the text that the results offer to send: words, and in its last line the score link. */
export const textToSend = ({ page, words: { say } }: Player): Promise<string> =>
  page.getByRole('textbox', { name: say('share.text') }).inputValue();

/** @returns the score link of the finished game on the screen, as an address. */
export const linkIn = async (player: Player): Promise<string> =>
  (await textToSend(player)).split('\n').at(-1) ?? '';
