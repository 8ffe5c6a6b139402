import type { Game } from 'phaser';
import { observeSlice } from '../stores/observeSlice.ts';
import { createCanvasSize } from './canvasSize.ts';
import { Fitting } from './Fitting.ts';
import { cardRestOf, restOf } from './measure.ts';
import type { Table } from './objects/Table.ts';
import { endPhaser } from './phaser.ts';
import { onOtherScheme } from './scheme.ts';
import type { Setting, Stage, StageDependencies } from './setting.ts';
import type { TableScene } from './TableScene.ts';
import { type TableState, tableStateOf } from './tableState.ts';

/** Phaser with its scene, running. */
export interface OpenScene {
  readonly game: Game;
  readonly scene: TableScene;
  readonly table: Table;
}

/** Keeps the table in step with the stores and with the page. */
export class Conductor implements Stage {
  readonly #dependencies: StageDependencies;
  readonly #game: Game;
  readonly #table: Table;
  readonly #fitting: Fitting;
  readonly #fitCanvas: (space: HTMLElement) => void;
  readonly #sizes = new ResizeObserver(() => this.#refit());
  readonly #ends: readonly (() => void)[];
  #setting: Setting | null = null;

  /** @param ratio gives the pixels for one CSS pixel. */
  constructor(dependencies: StageDependencies, { game, scene, table }: OpenScene, ratio: () => number) {
    this.#dependencies = dependencies;
    this.#game = game;
    this.#table = table;
    this.#fitCanvas = createCanvasSize(dependencies.canvasParent, game, ratio);
    this.#fitting = new Fitting(scene.textures, dependencies.canvasParent, ratio);
    this.#ends = [onOtherScheme(() => this.#refit()), ...this.#followStores()];
  }

  #followStores(): readonly (() => void)[] {
    const { game, hand, settings } = this.#dependencies;
    return [
      observeSlice(
        settings,
        (state) => state.calm,
        (calm) => this.#table.calm(calm),
      ),
      observeSlice(
        game,
        (state) => state.game,
        () => this.#show(),
      ),
      observeSlice(
        hand,
        (state) => state,
        (state, before) => {
          if (!before.place && !before.pull) this.#layOutCard();
          this.#table.hold(state);
        },
      ),
    ];
  }

  get #state(): TableState {
    const { game } = this.#dependencies;
    return tableStateOf(game.deck, game.getState().game);
  }

  #show(): void {
    this.#layOutCard();
    this.#table.show(this.#state);
  }

  #layOutCard(): void {
    if (!this.#setting?.cards) return;
    const { canvasParent, cardsParent } = this.#dependencies;
    const { front, back, eyelet } = this.#setting.cards;
    const faces = {
      front: cardRestOf(canvasParent, cardsParent, front, eyelet),
      back: restOf(canvasParent, cardsParent, back),
    };
    this.#table.card.layOut(faces, this.#state.turned ? 'back' : 'front');
  }

  #refit(): void {
    this.#layOutCard();
    this.#table.wake();
    void this.#dressUp();
  }

  async #dressUp(): Promise<void> {
    if (!this.#setting) return;
    this.#fitCanvas(this.#setting.space);
    const costume = await this.#fitting.costumeFor(this.#setting);
    if (!costume) return;
    this.#table.dress(costume);
    this.#fitting.tidy();
  }

  /** Shows another screen. */
  arrange(setting: Setting): void {
    this.#setting = setting;
    const { canvasParent, cardsParent } = this.#dependencies;
    const { front, back } = setting.cards ?? { front: null, back: null };
    this.#table.card.adopt(setting.cards);
    this.#table.pose(setting.pose);
    this.#sizes.disconnect();
    for (const element of [canvasParent, cardsParent, setting.space, front, back])
      if (element) this.#sizes.observe(element);
  }

  /** Gives the card back to the page and takes Phaser apart. */
  destroy(): void {
    for (const end of this.#ends) end();
    this.#sizes.disconnect();
    this.#table.leave();
    endPhaser(this.#game);
  }
}
