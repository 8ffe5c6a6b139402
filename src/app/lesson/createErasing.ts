import type { NetworkHost } from '../../live/network.ts';
import type { HostDeskStore } from '../../stores/hostDesk.ts';
import { isNothingLeft } from '../../stores/session.ts';
import type { Leave } from '../around.ts';

/** What is deleted, and where that is told. */
interface Erased {
  readonly connection: Pick<NetworkHost, 'status' | 'delete'>;
  readonly desk: HostDeskStore;
  /** Hosts the session no longer. */
  readonly forget: () => void;
}

/**
 * Deletes a live session. Word that nothing is left may come before the answer to who asked for it, or in its place
 * where the connection was lost meanwhile.
 *
 * @returns what deletes it, and what ends waiting for that word.
 */
export const createErasing = ({ connection, desk, forget }: Erased): { erase: () => void; end: Leave } => {
  const { status } = connection;
  let isErasing = false;
  const gone = (): void => {
    if (!isErasing) return;
    isErasing = false;
    forget();
  };
  const erase = async (): Promise<void> => {
    isErasing = true;
    const refusal = await connection.delete();
    if (refusal === null) gone();
    else if (!isNothingLeft(status.getState())) desk.setState({ isRefused: true });
  };
  const end = status.subscribe((is) => isNothingLeft(is) && gone());
  return { erase: () => void erase(), end };
};
