import { CANVAS, GameObjects, type Scene } from 'phaser';
import { chainEnds, chainStart } from '../drawing/pan.ts';
import type { BalanceSizes } from '../layout/balance.ts';
import type { PartSheet } from './partSheet.ts';

/** Where weights stand in a pan, as shares of its half width: the outermost first, then to and fro inwards. */
const standing = [0.84, -0.84, 0.7, -0.7, 0.56, -0.56, 0.42, -0.42, 0.28, -0.28, 0.14, -0.14] as const;

const chainNames = ['left', 'right', 'far'] as const;

/** A pan with its chains, what lies in it and its weights; it hangs from the end of the beam, its zero point. */
export class HangingPan extends GameObjects.Container {
  readonly #chains: Readonly<Record<(typeof chainNames)[number], GameObjects.Image>>;
  readonly #tray: GameObjects.Container;
  readonly #back: GameObjects.Image;
  readonly #front: GameObjects.Image;
  readonly #weights: GameObjects.Container;
  /** Without a graphics card a turned picture takes ten times as long as a moved one: the tray then stays level. */
  readonly #staysLevel: boolean;
  #shares: readonly number[] = [];
  #sheet: PartSheet | null = null;
  #sizes: BalanceSizes | null = null;

  /** @param contents what lies in the pan, the farthest first. */
  constructor(scene: Scene, contents: readonly GameObjects.GameObject[]) {
    super(scene);
    const image = () => new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#staysLevel = scene.game.config.renderType === CANVAS;
    this.#chains = { left: image(), right: image(), far: image().setAlpha(0.6) };
    this.#back = image();
    this.#front = image();
    this.#weights = new GameObjects.Container(scene);
    this.#tray = new GameObjects.Container(scene);
    this.#tray.add([this.#back, ...contents, this.#weights, this.#front]);
    this.add([...Object.values(this.#chains), this.#tray]);
  }

  /** Takes on the size and the colours of a sheet. */
  dress(sheet: PartSheet, sizes: BalanceSizes): void {
    sheet.dress(this.#back, 'panBack');
    sheet.dress(this.#front, 'panFront');
    for (const name of chainNames) sheet.dress(this.#chains[name], 'chain');
    this.#sheet = sheet;
    this.#sizes = sizes;
    this.#hangChains(0);
    this.#layWeights();
  }

  /** Leads the chains to a tray that has been moved sideways. */
  #hangChains(shift: number): void {
    if (!this.#sizes || !this.#sheet) return;
    const start = chainStart(this.#sizes);
    const ends = chainEnds(this.#sizes);
    const drawn = Math.hypot(ends.left.x, this.#sizes.chain - start);
    for (const name of chainNames) {
      const [across, down] = [ends[name].x + shift, this.#sizes.chain + ends[name].y - start];
      const chain = this.#chains[name].setPosition(0, start).setRotation(Math.atan2(-across, down));
      chain.setScale(chain.scaleX, (chain.scaleX * Math.hypot(across, down)) / drawn);
    }
  }

  /**
   * Swings by an angle in radians.
   *
   * @returns how far what lies in the pan has turned.
   */
  swing(turn: number): number {
    if (!this.#staysLevel) {
      this.setRotation(turn);
      return turn;
    }
    const shift = Math.round(-Math.sin(turn) * (this.#sizes?.chain ?? 0));
    if (shift !== this.#tray.x) this.#hangChains(shift);
    this.#tray.setX(shift);
    return 0;
  }

  /** Puts one weight into the pan for each share; a share is a weight's size, up to 1. */
  weigh(shares: readonly number[]): void {
    this.#shares = shares;
    this.#layWeights();
  }

  #layWeights(): void {
    const sheet = this.#sheet;
    const sizes = this.#sizes;
    if (!sheet || !sizes) return;
    this.#weights.removeAll(true);
    const images = this.#shares.map((share, index) =>
      this.#weightAt(sheet, sizes, share, standing[index] ?? 0),
    );
    this.#weights.add(images);
  }

  #weightAt(sheet: PartSheet, { pan, chain }: BalanceSizes, share: number, at: number): GameObjects.Image {
    const y = chain + pan * (0.13 - 0.1 * at * at);
    const image = new GameObjects.Image(this.scene, Math.round(at * pan), Math.round(y), '__DEFAULT');
    sheet.dress(image, 'weight');
    return image.setScale(image.scaleX * share);
  }
}
