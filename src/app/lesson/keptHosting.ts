import { formatKeyed, type KeyedAddress, parseKeyed } from '../../live/address.ts';
import { textUnder } from '../keeping/kept.ts';

/** Where the device keeps which live session it hosts. */
export const hostingKey = 'bubble-or-lab/hosting';

/** @returns the live session that this device hosts, or null. */
export const readHosting = (device: Storage | null): KeyedAddress | null =>
  parseKeyed(textUnder(device, hostingKey) ?? '');

/** @returns whether the device keeps it now. */
export const keepHosting = (device: Storage | null, session: KeyedAddress): boolean => {
  try {
    device?.setItem(hostingKey, formatKeyed(session));
    return device !== null;
  } catch {
    return false;
  }
};

/** The device hosts nothing any more. */
export const forgetHosting = (device: Storage | null): void => {
  try {
    device?.removeItem(hostingKey);
  } catch {
    // What may not be written was never kept.
  }
};
