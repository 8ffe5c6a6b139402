import { onTestFinished, vi } from 'vitest';

/** Stops time for pages and servers alike until the test ends. @returns what lets so many seconds of it pass, and the network answer meanwhile. */
export const holdTime = (): ((seconds: number) => Promise<void>) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return async (seconds) => {
    for (let turn = 0; turn < seconds * 10; turn += 1) {
      await vi.advanceTimersByTimeAsync(100);
      await new Promise(setImmediate);
    }
  };
};
