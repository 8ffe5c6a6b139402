import type { BrowserContext } from 'playwright-core';
import { gameKey } from '../../../src/app/keeping/keptGame.ts';
import { latestEdition } from '../../../src/content/editions.ts';
import type { Move } from '../../../src/domain/move.ts';
import type { Course } from '../../../src/domain/vocabulary.ts';

/** Puts a text where the device keeps it, before the game is opened for the first time. */
export const keeping =
  (key: string, text: string) =>
  async (context: BrowserContext): Promise<void> => {
    await context.addInitScript(
      ([name = '', value = '']) => {
        if (location.protocol !== 'about:' && !localStorage.getItem(name)) localStorage.setItem(name, value);
      },
      [key, text],
    );
  };

/** @returns what prepares a browser with a game that was begun before: its deal, how far it goes, the moves made. */
export const keepingGame = (seed: number, course: Course, moves: readonly Move[] = []) =>
  keeping(
    gameKey,
    JSON.stringify({ edition: latestEdition, seed, course, beliefBefore: null, moves, challenge: null }),
  );
