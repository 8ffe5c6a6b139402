import { GameObjects, type Scene } from 'phaser';
import { chainEnds, chainStart } from '../drawing/pan.ts';
import type { BalanceSizes } from '../layout/balance.ts';
import type { PartSheet } from './partSheet.ts';

/** Where weights stand in a pan, as shares of its half width: the outermost first, then to and fro inwards. */
const standing = [0.84, -0.84, 0.7, -0.7, 0.56, -0.56, 0.42, -0.42, 0.28, -0.28, 0.14, -0.14] as const;

/** A pan with its chains, what lies in it and its weights; it hangs from the end of the beam, its zero point. */
export class HangingPan extends GameObjects.Container {
  readonly #chains: Readonly<Record<'left' | 'right' | 'far', GameObjects.Image>>;
  readonly #back: GameObjects.Image;
  readonly #front: GameObjects.Image;
  readonly #weights: GameObjects.Container;
  #shares: readonly number[] = [];
  #sheet: PartSheet | null = null;
  #sizes: BalanceSizes | null = null;

  /** @param contents what lies in the pan, the farthest first. */
  constructor(scene: Scene, contents: readonly GameObjects.GameObject[]) {
    super(scene);
    const image = () => new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#chains = { left: image(), right: image(), far: image().setAlpha(0.6) };
    this.#back = image();
    this.#front = image();
    this.#weights = new GameObjects.Container(scene);
    this.add([...Object.values(this.#chains), this.#back, ...contents, this.#weights, this.#front]);
  }

  /** Takes on the size and the colours of a sheet. */
  dress(sheet: PartSheet, sizes: BalanceSizes): void {
    sheet.dress(this.#back, 'panBack');
    sheet.dress(this.#front, 'panFront');
    this.#sheet = sheet;
    this.#sizes = sizes;
    this.#hangChains(sheet, sizes);
    this.#layWeights();
  }

  #hangChains(sheet: PartSheet, sizes: BalanceSizes): void {
    const start = chainStart(sizes);
    const ends = chainEnds(sizes);
    const longest = Math.hypot(ends.left.x, sizes.chain - start);
    for (const name of ['left', 'right', 'far'] as const) {
      const { x, y } = ends[name];
      const down = sizes.chain + y - start;
      const chain = this.#chains[name];
      sheet.dress(chain, 'chain');
      chain.setPosition(0, start).setRotation(Math.atan2(-x, down));
      chain.setScale(chain.scaleX, (chain.scaleY * Math.hypot(x, down)) / longest);
    }
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
    const image = new GameObjects.Image(
      this.scene,
      at * pan,
      chain + pan * (0.13 - 0.1 * at * at),
      '__DEFAULT',
    );
    sheet.dress(image, 'weight');
    image.setScale(image.scaleX * share);
    return image;
  }
}
