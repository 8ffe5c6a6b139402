import type { WallView } from '../../domain/session/view.ts';
import type { WallStage } from '../../scenes/wall/wallStage.ts';
import type { Watched } from '../../stores/session.ts';
import type { SettingsStore } from '../../stores/settings.ts';

interface Places {
  readonly picture: HTMLElement;
  readonly space: HTMLElement;
}

const placesIn = (root: HTMLElement): Places | null => {
  const picture = root.querySelector<HTMLElement>('[data-wall-picture]');
  const space = root.querySelector<HTMLElement>('[data-wall-space]');
  return picture && space ? { picture, space } : null;
};

/** Brings the moving picture; where it cannot start, a still one stands in. */
const openStage = async (
  places: Places,
  view: Watched<WallView | null>,
  settings: SettingsStore,
): Promise<WallStage | null> => {
  try {
    const { createWallStage } = await import('../../scenes/wall/wallStage.ts');
    const stage = await createWallStage({ view, settings, ...places });
    if (stage !== 'stage/no-renderer') return stage;
  } catch {
    // The wall says the same in words.
  }
  document.documentElement.dataset.wall = 'still';
  return null;
};

/**
 * Keeps the moving picture of the wall where the page has a place for it.
 *
 * @param root what the page is drawn in; its places are looked for again whenever the view changes.
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
    const places = placesIn(root);
    if ((places?.picture ?? null) === standing) return;
    standing = places?.picture ?? null;
    void stage.then((before) => before?.destroy());
    stage = places ? openStage(places, view, settings) : Promise.resolve(null);
  };
  // The page is drawn when the view changes, and after that there are other places.
  const end = view.subscribe(() => queueMicrotask(follow));
  follow();
  return () => {
    end();
    void stage.then((opened) => opened?.destroy());
  };
};
