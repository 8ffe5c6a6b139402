import { latestEdition } from '../../content/editions.ts';
import type { KeyedAddress } from '../../live/address.ts';
import { openSession } from '../../live/network.ts';
import { addressInGame } from '../addressInGame.ts';
import type { LessonChoice } from './beginOneScreen.ts';
import { hasServer } from './hasServer.ts';
import { keepHosting, readHosting } from './keptHosting.ts';

/**
 * Opens a live session. A device that leads no other keeps it, so that `#host` leads to it from now on.
 *
 * @param pairsPeople whether people are given signs to look for in the talk.
 * @returns the session once it is open, or why there is none.
 */
export const beginLive = async (
  device: Storage | null,
  { claims, asksBelief, language }: LessonChoice,
  { pairsPeople }: { readonly pairsPeople: boolean },
): Promise<KeyedAddress | Exclude<Awaited<ReturnType<typeof openSession>>, object>> => {
  if (!(await hasServer(addressInGame('health')))) return 'live/no-server';
  const opened = await openSession({
    edition: latestEdition,
    language,
    claims: [...claims],
    asksBelief,
    pairsPeople,
  });
  if (typeof opened !== 'string' && !readHosting(device)) keepHosting(device, opened);
  return opened;
};
