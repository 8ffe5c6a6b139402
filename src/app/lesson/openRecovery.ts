import { spacedCode } from '../../domain/session/code.ts';
import type { KeyedAddress } from '../../live/address.ts';
import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { type OfferWays, recoveryPage } from '../../page/host/recoveryPage.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';
import { lessonAddress } from './lessonAddress.ts';

/** Where the question is asked. */
interface Asking {
  readonly mount: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostKit>;
}

/** The two sessions that a device could host. */
interface Sessions {
  readonly offered: KeyedAddress;
  readonly kept: KeyedAddress;
}

/** Asks which of two live sessions this device is to host. @returns what takes the question away. */
export const openRecovery = async (
  { mount, around, load }: Asking,
  { offered, kept }: Sessions,
  ways: OfferWays,
): Promise<Leave> => {
  // What was copied elsewhere is not told of here.
  around.stores.draft.setState({ shared: 'no' });
  const room = createRoom(
    mount,
    around,
    [],
    (snapshot, kit: HostKit) => {
      const offer = {
        offered: spacedCode(offered.code),
        kept: spacedCode(kept.code),
        address: lessonAddress(around, 'host', kept),
      };
      return recoveryPage(snapshot, kit, offer, ways);
    },
    await load(),
  );
  return followWords(room, around, load).leave;
};
