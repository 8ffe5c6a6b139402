import { storageFrom } from './app/keeping/kept.ts';
import { startParticipant } from './app/startParticipant.ts';
import { joinSession } from './live/network.ts';

const elementFor = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`join/index.html has no element with the id ${id}`);
  return element;
};

/** Stands in where the browser keeps nothing: the lesson goes on until the page is closed. */
const forgetful = {
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
  key: () => null,
  length: 0,
};
const device = storageFrom(() => localStorage);

startParticipant({
  page: elementFor('page'),
  live: elementFor('live'),
  device,
  connect: (code) => joinSession(code, device ?? forgetful),
});
