import { observeSlice } from '../../stores/observeSlice.ts';
import type { WordsStore } from '../../stores/words.ts';
import { addressInGame, pageOf } from '../addressInGame.ts';

/** Whoever plays in a language installs the game under its name in that language. */
export const followManifest = (words: WordsStore): void => {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!link) return;
  observeSlice(
    words,
    ({ language }) => language,
    (language) => {
      link.href = addressInGame(`${pageOf(language)}app.webmanifest`).href;
    },
  );
};
