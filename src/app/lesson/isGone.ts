import type { KeyedAddress } from '../../live/address.ts';
import { hostSession } from '../../live/network.ts';
import type { ConnectionStatus } from '../../stores/session.ts';

/** How long an answer is waited for. */
const patienceMs = 3000;

/** @returns whether nothing is left to be led of a session that has this status. */
export const isOut = (status: ConnectionStatus): boolean =>
  status === 'live/deleted' || status === 'live/unknown-code' || status === 'live/not-the-host';

/** @returns whether nothing is left of a session, as its server says; where nobody answers in time, false: it may still be there. */
export const isGone = (session: KeyedAddress): Promise<boolean> =>
  new Promise((resolve) => {
    const { status, close } = hostSession(session);
    const answer = (is: ConnectionStatus): void => {
      clearTimeout(patience);
      end();
      close();
      resolve(isOut(is));
    };
    const patience = setTimeout(() => answer('lost'), patienceMs);
    const end = status.subscribe(answer);
  });
