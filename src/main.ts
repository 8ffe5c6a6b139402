import './page/styles/index.css';
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
// The game is asked for before anything is waited for, so that a slow network is waited for once.
const app = import('./app/startSolo.ts');
const settings = await startSettings(storages.device);
const words = await loadFirstWords(settings.store.getState().language, latestEdition);
const { startSolo } = await app;

await startSolo(
  { canvas: elementFor('canvas'), page: elementFor('page'), live: elementFor('live') },
  storages,
  settings,
  words,
);
