import { createRoom } from '../../page/classroom/createRoom.ts';
import type { HostContext } from '../../page/host/hostContext.ts';
import { outPage } from '../../page/host/outPage.ts';
import type { Around, Leave } from '../around.ts';
import { followWords } from '../classroom/followWords.ts';

/** Where it is said, and in which words. */
interface Saying {
  readonly place: HTMLElement;
  readonly around: Around;
  readonly load: () => Promise<HostContext>;
}

/** Says that the address of a lesson is not whole. @returns what takes that away. */
export const openCutShort = async ({ place, around, load }: Saying): Promise<Leave> => {
  const ways = { retry: () => location.reload(), leave: () => around.navigation.goTo('classroom') };
  const room = createRoom(
    place,
    around,
    [],
    (snapshot, context: HostContext) => outPage(snapshot, context, 'cut-short', ways),
    await load(),
  );
  return followWords(room, around, load).leave;
};
