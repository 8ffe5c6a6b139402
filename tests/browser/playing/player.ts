import type { Page } from 'playwright-core';
import { loadWords } from '../../../src/app/loadWords.ts';
import { latestEdition } from '../../../src/content/editions.ts';
import type { Words } from '../../../src/stores/words.ts';
import type { Language } from '../../../src/text/languages.ts';
import { openGame, type Visit } from '../harness/openGame.ts';

/** Somebody at the game: what they see, and the words they know it by. */
export interface Player {
  readonly page: Page;
  readonly words: Words;
}

/** A visit without the moving picture, for tests that are about something else: each step takes half the time. */
export const quiet = { reducedMotion: true, blockPhaser: true } as const satisfies Visit;

/** @returns the player, reading in another language. */
export const reading = async ({ page }: Player, language: Language): Promise<Player> => ({
  page,
  words: await loadWords(language, latestEdition),
});

/** @returns a player who has just come to the game, and reads in the language of the visit. */
export const arrive = async (visit: Visit = {}): Promise<Player> => {
  const [page, words] = await Promise.all([
    openGame(visit),
    loadWords(visit.language ?? 'en', latestEdition),
  ]);
  return { page, words };
};
