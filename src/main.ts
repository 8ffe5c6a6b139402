import { storageFrom } from './app/keeping/kept.ts';
import { startSettings } from './app/keeping/startSettings.ts';
import { loadFirstWords } from './app/loadWords.ts';
import { startSolo } from './app/startSolo.ts';
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
const settings = await startSettings(storages.device);
const words = await loadFirstWords(settings.store.getState().language, latestEdition);

await startSolo(
  { canvas: elementFor('canvas'), page: elementFor('page'), live: elementFor('live') },
  storages,
  settings,
  words,
);
