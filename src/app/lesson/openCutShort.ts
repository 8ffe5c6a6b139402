import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { outPage } from '../../page/host/outPage.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';

/** Where it is said, and in which words. */
interface Saying {
  readonly mount: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostKit>;
}

/** Says that the address of a lesson is not whole. @returns what takes that away. */
export const openCutShort = async ({ mount, around, load }: Saying): Promise<Leave> => {
  const ways = { retry: () => location.reload(), leave: () => around.navigation.goTo('classroom') };
  const room = createRoom(
    mount,
    around,
    [],
    (snapshot, kit: HostKit) => outPage(snapshot, kit, 'cut-short', ways),
    await load(),
  );
  return followWords(room, around, load).leave;
};
