import './page/styles/index.css';
import { storageFrom } from './app/keeping/kept.ts';
import { startSettings } from './app/keeping/startSettings.ts';
import { loadFirstWords } from './app/loadWords.ts';

const elementFor = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}`);
  return element;
};

const storages = {
  tab: storageFrom(() => sessionStorage),
  device: storageFrom(() => localStorage),
};
const settings = startSettings(storages.device);

/** The words and the game are asked for at the same time, so that a slow network is waited for once. */
const [words, { startSolo }] = await Promise.all([
  loadFirstWords(settings.store.getState().language),
  import('./app/startSolo.ts'),
]);

startSolo(
  { canvas: elementFor('canvas'), page: elementFor('page'), live: elementFor('live') },
  storages,
  settings,
  words,
);
