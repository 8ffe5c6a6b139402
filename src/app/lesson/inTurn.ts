import type { Leave } from '../around.ts';

/** A place where one thing follows another. */
export interface Turns {
  /** Leaves what is there and opens what comes next. Rejects when that does; nothing is there then. */
  readonly show: (open: () => Promise<Leave>) => Promise<void>;
  /** Leaves what is there, for good: nothing is opened any more. */
  readonly leave: Leave;
}

/** @returns a place where nothing is yet. What comes after its turn is over is left at once. */
export const createTurns = (): Turns => {
  let turn = 0;
  let isLeft = false;
  let leaveCurrent: Leave = () => {};
  const end = (): void => {
    turn += 1;
    leaveCurrent();
    leaveCurrent = () => {};
  };
  return {
    show: async (open) => {
      if (isLeft) return;
      end();
      const own = turn;
      const leave = await open();
      if (own === turn) leaveCurrent = leave;
      else leave();
    },
    leave: () => {
      isLeft = true;
      end();
    },
  };
};
