/** Lets those of one address through one after the other. @returns false at once where too many wait already. */
export type SlowLane = (address: string) => Promise<boolean>;

/**
 * @param pause what everybody waits for when it is their turn.
 * @param mostWaiting for each address.
 */
export const createSlowLane = (pause: () => Promise<void>, mostWaiting: number): SlowLane => {
  const lanes = new Map<string, { waiting: number; last: Promise<void> }>();
  return async (address) => {
    const lane = lanes.get(address) ?? { waiting: 0, last: Promise.resolve() };
    if (lane.waiting >= mostWaiting) return false;
    lanes.set(address, lane);
    lane.waiting += 1;
    lane.last = lane.last.then(pause);
    await lane.last;
    lane.waiting -= 1;
    if (lane.waiting === 0) lanes.delete(address);
    return true;
  };
};
