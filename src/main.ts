import { storageFrom } from './app/keeping/kept.ts';
import { startSettings } from './app/keeping/startSettings.ts';
import { loadFirstWords } from './app/loadWords.ts';
import { latestEdition } from './content/editions.ts';

const elementFor = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}`);
  return element;
};

const storages = {
  tab: storageFrom(() => sessionStorage),
  device: storageFrom(() => localStorage),
};
/** The settings and the words are got ready while the game itself is still on its way. */
const start = async (): Promise<void> => {
  const game = import('./app/startSolo.ts');
  const settings = await startSettings(storages.device);
  const words = await loadFirstWords(settings.store.getState().language, latestEdition);
  const { startSolo } = await game;
  await startSolo(
    { canvas: elementFor('canvas'), page: elementFor('page'), live: elementFor('live') },
    storages,
    settings,
    words,
  );
};

void start();
