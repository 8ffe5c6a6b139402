import { CANVAS, Game, WEBGL } from 'phaser';
import type { GameStore } from '../stores/game.ts';
import type { HandStore } from '../stores/hand.ts';
import { observeSlice } from '../stores/observeSlice.ts';
import type { SettingsStore } from '../stores/settings.ts';
import { Fitting } from './fitting.ts';
import { cardRestOf, rectangleIn, restOf } from './measure.ts';
import type { Table } from './objects/Table.ts';
import { densityOf, findRenderer, type Renderer } from './renderer.ts';
import { TableScene } from './TableScene.ts';
import { type TableState, tableStateOf } from './tableState.ts';

/** What the stage is built from. */
export interface StageDependencies {
  /** Fills the visible screen behind everything else and takes no input. */
  readonly canvasParent: HTMLElement;
  /** Holds the faces of the card. */
  readonly cardsParent: HTMLElement;
  readonly game: GameStore;
  readonly hand: HandStore;
  readonly settings: SettingsStore;
}

/** One screen of the page, as far as the stage has a part in it. */
export interface Setting {
  readonly pose: 'title' | 'table' | 'results';
  /** An empty box: the balance is drawn to fit in it. */
  readonly space: HTMLElement;
  /** The card's faces; CSS gives them their place, the stage only transforms them. */
  readonly cards: {
    readonly front: HTMLElement;
    readonly back: HTMLElement;
    readonly eyelet: HTMLElement;
  } | null;
}

/** The stage: shows what the stores hold until it is destroyed. */
export interface Stage {
  /** Shows another screen. */
  arrange(setting: Setting): void;
  destroy(): void;
}

/** Why there is no stage: the browser can draw neither by WebGL nor on a canvas. */
export type StageProblem = 'stage/no-renderer';

const startGame = (scene: TableScene, renderer: Renderer): Game =>
  new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    // Without a parent Phaser neither measures nor styles anything outside its canvas.
    scale: { parent: null, mode: 0, width: 2, height: 2 },
    scene,
    transparent: true,
    banner: false,
    autoFocus: false,
    powerPreference: 'low-power',
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    callbacks: {
      // Phaser sizes this element and takes it off the page at the end: better one that was never on it.
      preBoot: (game) => Object.assign(game, { domContainer: document.createElement('div') }),
    },
  });

interface OpenScene {
  readonly game: Game;
  readonly scene: TableScene;
  readonly table: Table;
}

/** Starts Phaser; resolves when the table stands, still without a picture. */
const openScene = ({ cardsParent }: StageDependencies, renderer: Renderer): Promise<OpenScene> =>
  new Promise((resolve) => {
    const scene = new TableScene(cardsParent, (table) => resolve({ scene, game, table }));
    const game = startGame(scene, renderer);
  });

/**
 * Opens the stage.
 *
 * @returns the stage, or a problem where the browser cannot draw one; the game can be played without.
 */
export const createStage = async (dependencies: StageDependencies): Promise<Stage | StageProblem> => {
  const renderer = findRenderer();
  if (!renderer) return 'stage/no-renderer';
  const open = await openScene(dependencies, renderer);
  dependencies.canvasParent.append(open.game.canvas);
  return conduct(dependencies, open, () => densityOf(renderer));
};

/** Room below the balance for what falls off it, in CSS pixels. */
const roomBelow = 28;

/** The canvas is as wide as its parent, and as high as it must be: every pixel costs time on every frame. */
const fillParent = (parent: HTMLElement, space: HTMLElement, game: Game, ratio: number): void => {
  const { clientWidth } = parent;
  const bottom = rectangleIn(parent, space).y + space.offsetHeight + roomBelow;
  const clientHeight = Math.max(Math.min(parent.clientHeight, Math.ceil(bottom)), 1);
  const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
  if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
  Object.assign(game.canvas.style, {
    display: 'block',
    width: `${clientWidth}px`,
    height: `${clientHeight}px`,
  });
};

/** Keeps the scene in step with the stores and the page. */
const conduct = (
  dependencies: StageDependencies,
  { game, scene, table }: OpenScene,
  ratio: () => number,
): Stage => {
  const { canvasParent, cardsParent, hand, settings } = dependencies;
  const fitting = new Fitting(scene.textures, canvasParent, ratio);
  const { deck } = dependencies.game;
  const stateNow = (): TableState => tableStateOf(deck, dependencies.game.getState().game);
  let setting: Setting | null = null;

  const dressUp = async (): Promise<void> => {
    if (!setting) return;
    fillParent(canvasParent, setting.space, game, ratio());
    const costume = await fitting.costumeFor(setting);
    if (!costume) return;
    table.dress(costume);
    fitting.tidy();
  };
  const layOutCard = (): void => {
    if (!setting?.cards) return;
    const { front, back, eyelet } = setting.cards;
    const faces = {
      front: cardRestOf(canvasParent, cardsParent, front, eyelet),
      back: restOf(canvasParent, cardsParent, back),
    };
    table.card.layOut(faces, stateNow().turned ? 'back' : 'front');
  };

  const refit = (): void => {
    layOutCard();
    table.wake();
    void dressUp();
  };
  const sizes = new ResizeObserver(refit);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', refit);
  const ends = [
    observeSlice(
      settings,
      (state) => state.calm,
      (calm) => table.calm(calm),
    ),
    observeSlice(
      dependencies.game,
      (state) => state.game,
      () => {
        layOutCard();
        table.show(stateNow());
      },
    ),
    observeSlice(
      hand,
      (state) => state,
      (state, before) => {
        if (!before.place && !before.pull) layOutCard();
        table.hold(state);
      },
    ),
    () => scheme.removeEventListener('change', refit),
    () => sizes.disconnect(),
  ];

  return {
    arrange: (next) => {
      setting = next;
      sizes.disconnect();
      table.card.adopt(next.cards?.front ?? null, next.cards?.back ?? null);
      table.pose(next.pose);
      for (const element of [canvasParent, cardsParent, next.space]) sizes.observe(element);
      if (next.cards) for (const element of [next.cards.front, next.cards.back]) sizes.observe(element);
    },
    destroy: () => {
      for (const end of ends) end();
      table.leave();
      game.destroy(true);
    },
  };
};
