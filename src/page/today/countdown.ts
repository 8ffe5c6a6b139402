import type { Snapshot } from '../snapshot.ts';

/** @returns in words how long it is until the next day's deal. */
export const countdown = (minutesLeft: number, { words: { say } }: Pick<Snapshot, 'words'>): string => {
  const hours = Math.floor(minutesLeft / 60);
  return hours === 0
    ? say('today.nextInMinutes', { minutes: minutesLeft })
    : say('today.next', { hours, minutes: minutesLeft % 60 });
};
