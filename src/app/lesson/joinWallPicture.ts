import type { WallView } from '../../domain/session/view.ts';
import type { WallStage } from '../../scenes/wall/wallStage.ts';
import type { Watched } from '../../stores/session.ts';
import type { SettingsStore } from '../../stores/settings.ts';

interface Mounts {
  readonly picture: HTMLElement;
  readonly space: HTMLElement;
}

const mountsIn = (root: HTMLElement): Mounts | null => {
  const picture = root.querySelector<HTMLElement>('[data-wall-picture]');
  const space = root.querySelector<HTMLElement>('[data-wall-space]');
  return picture && space ? { picture, space } : null;
};

/** Brings the moving picture; where it cannot start, a still one stands in. */
const openStage = async (
  mounts: Mounts,
  view: Watched<WallView | null>,
  settings: SettingsStore,
): Promise<WallStage | null> => {
  try {
    const { createWallStage } = await import('../../scenes/wall/wallStage.ts');
    const stage = await createWallStage({ view, settings, ...mounts });
    if (stage !== 'stage/no-renderer') return stage;
  } catch {
    // The wall says the same in words.
  }
  document.documentElement.dataset.wall = 'still';
  return null;
};

/**
 * Keeps the moving picture of the wall where the page has an element for it.
 *
 * @param root what the page is drawn in; its mounts are looked for again whenever the view changes.
 * @returns what takes the picture away.
 */
export const joinWallPicture = (
  root: HTMLElement,
  view: Watched<WallView | null>,
  settings: SettingsStore,
): (() => void) => {
  let standing: HTMLElement | null = null;
  let stage: Promise<WallStage | null> = Promise.resolve(null);
  const follow = (): void => {
    const mounts = mountsIn(root);
    if ((mounts?.picture ?? null) === standing) return;
    standing = mounts?.picture ?? null;
    void stage.then((before) => before?.destroy());
    stage = mounts ? openStage(mounts, view, settings) : Promise.resolve(null);
  };
  // The page is drawn when the view changes, and after that there are other mounts.
  const end = view.subscribe(() => queueMicrotask(follow));
  follow();
  return () => {
    end();
    void stage.then((opened) => opened?.destroy());
  };
};
