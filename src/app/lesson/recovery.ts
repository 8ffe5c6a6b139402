import { formatKeyed, type KeyedAddress, keyedIn } from '../../live/address.ts';
import { keepHosting } from './keptHosting.ts';

/** @returns the live session that the address leads to, as on another device (see `keyedIn`). */
export const sessionInAddress = (): ReturnType<typeof keyedIn> => keyedIn(location.hash, '#host=');

/** Takes the session, which the device keeps, out of the address. */
export const clearAddress = (): void => history.replaceState(history.state, '', '#host');

/** The device hosts the session from now on. Where it keeps nothing, the key stays in the address for a reload. */
export const takeOver = (device: Storage | null, session: KeyedAddress): void => {
  if (keepHosting(device, session)) clearAddress();
};

/** @returns whether the two lead the same session. */
export const isSameSession = (one: KeyedAddress, other: KeyedAddress): boolean =>
  formatKeyed(one) === formatKeyed(other);
