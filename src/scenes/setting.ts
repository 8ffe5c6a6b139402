import type { GameStore } from '../stores/game.ts';
import type { HandStore } from '../stores/hand.ts';
import type { SettingsStore } from '../stores/settings.ts';
import type { Pose } from './layout/balance.ts';

/** The elements of the page in which the table stands. */
export interface TableParents {
  /** Fills the visible screen behind everything else and takes no input. */
  readonly canvasParent: HTMLElement;
  /** Holds the faces of the card. */
  readonly cardsParent: HTMLElement;
}

/** What the stage is built from. */
export interface StageDependencies extends TableParents {
  readonly game: GameStore;
  readonly hand: HandStore;
  readonly settings: SettingsStore;
}

/** One screen of the page, as far as the stage has a part in it. */
export interface Setting {
  readonly pose: Pose;
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
