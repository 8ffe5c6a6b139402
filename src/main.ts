import { storageFrom } from './app/keeping/kept.ts';
import { type KeptSettingsStore, startSettings } from './app/keeping/startSettings.ts';
import { loadFirstWords } from './app/loadWords.ts';
import { latestEdition } from './content/editions.ts';
import type { Words } from './stores/words.ts';

const elementFor = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}`);
  return element;
};

const storages = {
  tab: storageFrom(() => sessionStorage),
  device: storageFrom(() => localStorage),
};
const getWords = async (): Promise<[KeptSettingsStore, Words]> => {
  const settings = await startSettings(storages.device);
  return [settings, await loadFirstWords(settings.store.getState().language, latestEdition)];
};

/** Settings and words are got ready while the game itself is still on its way. */
const start = async (): Promise<void> => {
  const [{ startSolo }, [settings, words]] = await Promise.all([import('./app/startSolo.ts'), getWords()]);
  await startSolo(
    { canvas: elementFor('canvas'), page: elementFor('page'), live: elementFor('live') },
    storages,
    settings,
    words,
  );
};

// Not awaited: the game's file begins only when this one has ended, and the two would wait for each other for ever.
void start();
