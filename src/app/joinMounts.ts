import type { Page } from '../page/page.ts';
import { notify } from '../stores/notices.ts';
import type { Around, Leave } from './around.ts';

const open = async (root: HTMLElement, around: Around): Promise<Leave> => {
  const { mount = '' } = root.dataset;
  if (mount === 'map') return (await import('./openMap.ts')).openMap(root, around);
  const { openRoom } = await import('./classroom/openRoom.ts');
  return openRoom(root, mount, around);
};

/**
 * Some screens only keep a mount for what comes with its own files: the argument map, the rooms of a class. Brings each
 * whenever its mount stands on the page, and takes it away with that.
 */
export const joinMounts = (around: Around, page: Page): void => {
  let mount: HTMLElement | null = null;
  let opened: Promise<Leave | null> = Promise.resolve(null);
  page.onDrawn(() => {
    const found = document.querySelector<HTMLElement>('[data-mount]');
    if (found === mount) return;
    mount = found;
    // What was on its way is left once it has come.
    opened = opened.then(async (leave) => {
      leave?.();
      if (!found?.isConnected) return null;
      return open(found, around).catch(() => {
        notify(around.stores.notices, 'notice.loadFailed');
        return null;
      });
    });
  });
};
