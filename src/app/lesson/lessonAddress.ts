import { formatKeyed, type KeyedAddress } from '../../live/address.ts';
import { addressInGame, pageOf } from '../addressInGame.ts';
import type { Around } from '../around.ts';

/** @returns the address of a page of a live session, in the language that is set. */
export const lessonAddress = (around: Around, screen: 'host' | 'wall', session: KeyedAddress): string => {
  const address = addressInGame(pageOf(around.stores.words.getState().language));
  address.hash = `${screen}=${formatKeyed(session)}`;
  return address.href;
};
