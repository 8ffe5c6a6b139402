import type { Around, Leave } from '../around.ts';

type Open = (root: HTMLElement, around: Around) => Promise<Leave>;

/** What can be opened, by the name of its mount; each comes with its own files. */
const rooms: Readonly<Record<string, () => Promise<Open>>> = {
  classroom: async () => (await import('./openClassroom.ts')).openClassroom,
  pack: async () => (await import('./openPack.ts')).openPack,
  bylink: async () => (await import('./openByLink.ts')).openByLink,
  host: async () => (await import('../lesson/openHost.ts')).openHost,
  wall: async () => (await import('../lesson/openWall.ts')).openWall,
  lesson: async () => (await import('../lesson/openLessonLink.ts')).openLessonLink,
  invitation: async () => (await import('./openHomework.ts')).openInvitation,
  handin: async () => (await import('./openHomework.ts')).openHandIn,
};

/**
 * Opens a room of the class in the mount that the page keeps for it.
 *
 * @returns what takes it away. Rejects when its files cannot be fetched, as without a connection.
 */
export const openRoom: (root: HTMLElement, name: string, around: Around) => Promise<Leave> = async (
  root,
  name,
  around,
) => {
  const load = rooms[name];
  if (!load) throw new Error(`there is no room ${name}`);
  return (await load())(root, around);
};
