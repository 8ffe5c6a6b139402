import { formatKeyed, type KeyedAddress, parseKeyed } from '../../live/address.ts';
import { keepHosting } from './keptHosting.ts';

const mark = '#host=';

/** @returns the live session that the address leads to, as on another device; null where it leads to none. */
export const sessionInAddress = (): KeyedAddress | null =>
  location.hash.startsWith(mark) ? parseKeyed(location.hash.slice(mark.length)) : null;

/** Takes the session, which the device keeps, out of the address. */
export const clearAddress = (): void => history.replaceState(history.state, '', '#host');

/** The device hosts the session from now on. Where it keeps nothing, the key stays in the address for a reload. */
export const takeOver = (device: Storage | null, session: KeyedAddress): void => {
  if (keepHosting(device, session)) clearAddress();
};

/** @returns whether the two lead the same session. */
export const isSameSession = (one: KeyedAddress, other: KeyedAddress): boolean =>
  formatKeyed(one) === formatKeyed(other);
