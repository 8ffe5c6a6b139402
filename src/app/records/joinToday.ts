import { latestEdition } from '../../content/editions.ts';
import { dayOfSeed, minutesLeftAt } from '../../domain/day.ts';
import { daySeedAt } from '../../domain/dealing.ts';
import type { Page } from '../../page/page.ts';
import type { PageStores } from '../../page/snapshot.ts';
import type { Today } from '../../stores/shelf.ts';
import { dayKeys } from '../keeping/dayKey.ts';
import type { Finished } from './finished.ts';
import { keepDay, readDay } from './keptDays.ts';

const msPerMinute = 60_000;

const todayFrom = (storage: Storage | null, ms: number): Today => {
  const seed = daySeedAt(ms);
  return { seed, minutesLeft: minutesLeftAt(ms), result: readDay(storage, seed) };
};

const isSame = (one: Today | null, other: Today): boolean =>
  one?.seed === other.seed &&
  one.minutesLeft === other.minutesLeft &&
  (one.result === null) === (other.result === null);

/**
 * Keeps the first result of each day's deal, and the day itself up to date while a screen shows it: once a minute, and
 * not at all where nobody looks.
 *
 * @returns what is to be called with each finished game.
 */
export const joinToday = ({ shelf }: PageStores, storage: Storage | null, page: Page): Finished => {
  const look = (): void => {
    const today = todayFrom(storage, Date.now());
    if (!isSame(shelf.getState().today, today)) shelf.setState({ today });
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const tick = (): void => {
    clearTimeout(timer);
    if (!isShown || document.hidden) return;
    timer = setTimeout(tick, msPerMinute - (Date.now() % msPerMinute));
    look();
  };

  page.onDrawn((screen) => {
    const wasShown = isShown;
    isShown = screen === 'title' || screen === 'today';
    if (isShown && !wasShown) tick();
  });
  document.addEventListener('visibilitychange', tick);
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(dayKeys)) look();
  });
  look();
  return (game, edition) => {
    if (dayOfSeed(game.seed) && edition === latestEdition) keepDay(storage, game, edition);
    look();
  };
};
