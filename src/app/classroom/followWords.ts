import type { Room, RoomKit } from '../../page/classroom/createRoom.ts';
import { notify } from '../../stores/notices.ts';
import type { Around, Leave } from '../around.ts';

/** A room whose words follow the language that is set. */
export interface Followed {
  /** Fetches its words anew, for another reason than the language. */
  readonly retell: () => void;
  readonly leave: Leave;
}

/**
 * Keeps a room in step with the language until it is left.
 *
 * @param load fetches what the room is told in, in the language that is set at the time.
 * @returns what leaves the room, and what asks for its words once more.
 */
export const followWords = <Context extends RoomKit>(
  room: Room<Context>,
  { stores: { words, notices } }: Around,
  load: () => Promise<Context>,
): Followed => {
  let isLeft = false;
  const tell = async (): Promise<void> => {
    const kit = await load();
    if (!isLeft && kit.language === words.getState().language) room.update(kit);
  };
  const retell = (): void => void tell().catch(() => notify(notices, 'notice.loadFailed'));
  const end = words.subscribe(retell);
  // Another language may have been chosen while the first words were on their way.
  if (room.kit().language !== words.getState().language) retell();
  return {
    retell,
    leave: () => {
      isLeft = true;
      end();
      room.destroy();
    },
  };
};
