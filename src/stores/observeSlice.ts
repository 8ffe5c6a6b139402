import type { StoreApi } from 'zustand/vanilla';

/**
 * Calls `observe` at once and whenever the chosen slice of a store becomes another value.
 *
 * @param select gives the slice; slices are compared by `Object.is`.
 * @param observe gets the slice and the one before it; at the first call both are the same.
 * @returns a function that ends the observation.
 */
export const observeSlice = <State, Slice>(
  store: StoreApi<State>,
  select: (state: State) => Slice,
  observe: (current: Slice, previous: Slice) => void,
): (() => void) => {
  const first = select(store.getState());
  observe(first, first);
  return store.subscribe((state, before) => {
    const current = select(state);
    const previous = select(before);
    if (!Object.is(current, previous)) observe(current, previous);
  });
};
