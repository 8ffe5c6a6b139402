import type { Page } from '../page/page.ts';
import type { ScreenName } from '../page/screenName.ts';
import type { PageStores } from '../page/snapshot.ts';
import type { Setting, Stage } from '../scenes/stage.ts';
import { notify } from '../stores/notices.ts';
import { afterPaint } from './afterPaint.ts';
import type { Mounts } from './mounts.ts';

const poseOf: Readonly<Partial<Record<ScreenName, Setting['pose']>>> = {
  title: 'title',
  verdict: 'title',
  sort: 'table',
  answer: 'exchange',
  check: 'exchange',
  results: 'results',
};

const find = (root: HTMLElement, name: string): HTMLElement | null => root.querySelector(`[data-${name}]`);

const cardsIn = (root: HTMLElement): Setting['cards'] => {
  const front = find(root, 'front');
  const back = find(root, 'back');
  const eyelet = find(root, 'eyelet');
  return front && back && eyelet ? { front, back, eyelet } : null;
};

/** What the page leaves to the stage on this screen; null where the screen has no moving picture. */
const settingFor = (screen: ScreenName, root: HTMLElement): Setting | null => {
  const pose = poseOf[screen];
  const space = find(root, 'space');
  return pose && space ? { pose, space, cards: cardsIn(root) } : null;
};

const isSame = (one: Setting | null, other: Setting | null): boolean =>
  one?.pose === other?.pose &&
  one?.space === other?.space &&
  one?.cards?.front === other?.cards?.front &&
  one?.cards?.back === other?.cards?.back;

const keepArranged = (stage: Stage, { canvas, page: root }: Mounts, page: Page): void => {
  let arranged: Setting | null = null;
  page.onDrawn((screen) => {
    const setting = settingFor(screen, root);
    canvas.hidden = setting === null;
    if (setting && !isSame(setting, arranged)) stage.arrange(setting);
    arranged = setting;
  });
};

const loadStage = async ({ canvas, page: root }: Mounts, stores: PageStores): Promise<Stage | null> => {
  try {
    const { createStage } = await import('../scenes/stage.ts');
    const stage = await createStage({ ...stores, canvasParent: canvas, cardsParent: root });
    return typeof stage === 'string' ? null : stage;
  } catch {
    return null;
  }
};

/** Brings the moving picture once the page is painted. Where it cannot start, a still drawing and a note stand in. */
export const joinStage = (mounts: Mounts, stores: PageStores, page: Page): void => {
  const join = async (): Promise<void> => {
    const stage = await loadStage(mounts, stores);
    document.documentElement.dataset.stage = stage ? 'moving' : 'still';
    if (stage) keepArranged(stage, mounts, page);
    else notify(stores.notices, 'notice.noStage');
  };
  afterPaint(() => void join());
};
