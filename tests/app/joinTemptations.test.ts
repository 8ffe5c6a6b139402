import { expect, test, vi } from 'vitest';
import { joinTemptations } from '../../src/app/joinTemptations.ts';
import { loadTemptationTexts } from '../../src/content/laterTexts.ts';
import type { Page } from '../../src/page/page.ts';
import type { ScreenName } from '../../src/page/screenName.ts';
import { createGameStore } from '../../src/stores/game.ts';
import { createShelfStore } from '../../src/stores/shelf.ts';
import { createWordsStore } from '../../src/stores/words.ts';
import { packWords, releasedStructure } from '../fixtures/packWords.ts';

/** @returns the shelf of a game of edition 1 in English, and what draws a screen of it. */
const aGame = () => {
  const table = { edition: 1, game: null, challenge: null };
  const game = createGameStore(releasedStructure, table);
  const words = createWordsStore({ language: 'en', say: packWords.say, deck: packWords.texts, rounds: null });
  const shelf = createShelfStore();
  let draw = (_: ScreenName): void => {};
  const onDrawn: Page['onDrawn'] = (then) => {
    draw = then;
  };
  joinTemptations({ game, words, shelf }, { onDrawn });
  return { shelf, draw };
};

test('what makes claims tempting is fetched for the edition on the table, whatever another edition has brought', async () => {
  const { shelf, draw } = aGame();
  shelf.setState({ temptations: { edition: 0, language: 'en', texts: {} } });
  draw('results');
  const texts = await loadTemptationTexts(1, 'en');
  await vi.waitFor(() => expect(shelf.getState().temptations).toEqual({ edition: 1, language: 'en', texts }));
});

test('what is there already is not fetched again, and nothing is while claims are sorted', async () => {
  const { shelf, draw } = aGame();
  draw('sort');
  const temptations = { edition: 1, language: 'en', texts: { one: 'as it was brought' } } as const;
  shelf.setState({ temptations });
  draw('results');
  await loadTemptationTexts(1, 'en');
  expect(shelf.getState().temptations).toBe(temptations);
});
