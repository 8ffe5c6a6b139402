import type { Game } from 'phaser';
import type { WallView } from '../../domain/session/view.ts';
import type { Watched } from '../../stores/session.ts';
import type { SettingsStore } from '../../stores/settings.ts';
import { createCanvasSize } from '../canvasSize.ts';
import { Fitting } from '../Fitting.ts';
import { followCalm } from '../followCalm.ts';
import { endPhaser, startPhaser } from '../phaser.ts';
import { densityOf, findRenderer, type Renderer } from '../renderer.ts';
import { onOtherScheme } from '../scheme.ts';
import type { WallBalance } from './WallBalance.ts';
import { WallScene } from './WallScene.ts';
import { loadsIn } from './wallLoad.ts';

/** What the moving picture of the wall is built from. */
export interface WallStageDependencies {
  readonly view: Watched<WallView | null>;
  readonly settings: SettingsStore;
  /** The element that the canvas is to fill. */
  readonly picture: HTMLElement;
  /** An empty box in it: the balance is drawn to fit in it. */
  readonly space: HTMLElement;
}

/** The moving picture: shows what the view says until it is destroyed. */
export interface WallStage {
  readonly destroy: () => void;
}

interface Opened {
  readonly game: Game;
  readonly scene: WallScene;
  readonly balance: WallBalance;
}

const openScene = (renderer: Renderer): Promise<Opened> =>
  new Promise((resolve) => {
    const scene = new WallScene((balance) => resolve({ game, scene, balance }));
    const game = startPhaser(scene, renderer);
  });

/** What the balance shows of a view, to be compared with what it showed before. */
const toldOf = (view: WallView | null): string => JSON.stringify([view?.moment, loadsIn(view)]);

/** Keeps canvas and balance fitted to the page, in its colours. @returns a function that ends it. */
const keepFitted = (
  { game, scene, balance }: Opened,
  renderer: Renderer,
  { picture, space }: WallStageDependencies,
): (() => void) => {
  const ratio = (): number => densityOf(renderer);
  const fitCanvas = createCanvasSize(picture, game, ratio);
  const fitting = new Fitting(scene.textures, picture, ratio);
  const refit = async (): Promise<void> => {
    fitCanvas(space);
    const costume = await fitting.costumeFor({ space, pose: 'results', cards: null });
    if (!costume) return;
    balance.dress(costume);
    fitting.tidy();
  };
  const sizes = new ResizeObserver(() => void refit());
  sizes.observe(space);
  const endScheme = onOtherScheme(() => void refit());
  return () => {
    sizes.disconnect();
    endScheme();
  };
};

/**
 * Opens the wall's stage.
 *
 * @returns the stage, or a problem where the browser cannot draw one; the wall says the same without.
 */
export const createWallStage = async (
  dependencies: WallStageDependencies,
): Promise<WallStage | 'stage/no-renderer'> => {
  const renderer = findRenderer();
  if (!renderer) return 'stage/no-renderer';
  const { view, settings, picture } = dependencies;
  const opened = await openScene(renderer);
  const { game, balance } = opened;
  picture.prepend(game.canvas);
  const ends = [
    keepFitted(opened, renderer, dependencies),
    followCalm(settings, (isCalm) => balance.calm(isCalm)),
    view.subscribe((now, before) => {
      if (toldOf(now) !== toldOf(before)) balance.show(loadsIn(now));
    }),
  ];
  balance.show(loadsIn(view.getState()));
  return {
    destroy: () => {
      for (const end of ends) end();
      balance.leave();
      endPhaser(game);
    },
  };
};
