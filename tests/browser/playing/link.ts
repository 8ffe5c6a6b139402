import { latestEdition } from '../../../src/content/editions.ts';
import type { Game } from '../../../src/domain/game.ts';
import type { Move } from '../../../src/domain/move.ts';
import { replayGame } from '../../../src/domain/savedGame.ts';
import { formatScoreLink } from '../../../src/domain/scoreLink.ts';
import type { Course } from '../../../src/domain/vocabulary.ts';
import type { Beliefs } from './ends.ts';
import type { Player } from './player.ts';
import { movesTo } from './skipping.ts';
import { type Intent, mixedIntents } from './sorting.ts';
import { deck } from './table.ts';

/** @returns the text that the results offer to send: words, and in its last line the score link. */
export const textToSend = ({ page, words: { say } }: Player): Promise<string> =>
  page.getByRole('textbox', { name: say('share.text') }).inputValue();

/** @returns the score link of the finished game on the screen, as an address. */
export const linkIn = async (player: Player): Promise<string> =>
  (await textToSend(player)).split('\n').at(-1) ?? '';

/** Where a friend stood who did not say. */
const unsaid: Beliefs = { before: null, after: null };

/** @returns a game that a friend has finished, without anybody having played it. */
export const finishedGame = (
  seed: number,
  intents: readonly Intent[] = mixedIntents,
  { before, after }: Beliefs = unsaid,
  course: Course = 'sort',
): Game => {
  const played = movesTo('verdict', { seed, course, intents });
  const moves: readonly Move[] = [...played, { kind: 'conclude', belief: after }];
  const game = replayGame(deck, { seed, course, beliefBefore: before, moves });
  if (typeof game === 'string') throw new Error(game);
  return game;
};

/** @returns what follows the game's address in a friend's link. */
export const hashFor = (game: Game, { belief = true, edition = latestEdition } = {}): string =>
  `#${formatScoreLink(game, edition, { belief })}`;
