import { GameObjects, type Scene, type Textures } from 'phaser';
import { flaskBody, flaskShape, fullLevel, halfWidthAt } from '../drawing/flask.ts';
import type { Palette } from '../drawing/palette.ts';
import { levelIn } from '../motion/spill.ts';
import type { PartSheet } from './partSheet.ts';

/** Gas bubbles: where across the flask each rises, when it sets out, its radius at a height of 200, its speed. */
const gasBubbles = [
  { across: -0.2, start: 0.1, radius: 2.8, speed: 0.16 },
  { across: 0.1, start: 0.45, radius: 2.2, speed: 0.21 },
  { across: -0.05, start: 0.8, radius: 3.4, speed: 0.13 },
] as const;

/** The liquid's surface: its height in CSS pixels, and two angles in degrees. */
interface Surface {
  readonly level: number;
  readonly slope: number;
  readonly tip: number;
}

/** While the liquid is level it is painted at most this often: only gas rises. */
const paintEverySeconds = 0.04;

const upright = { tip: 0, drained: 0 };

/** Room round the liquid in its picture, in CSS pixels. */
const margin = 6;

/** The flask with its liquid. It stands on its zero point. */
export class Flask extends GameObjects.Container {
  readonly #liquid: GameObjects.Image;
  readonly #front: GameObjects.Image;
  #texture: Textures.CanvasTexture | null = null;
  #palette: Palette | null = null;
  #ratio = 1;
  #tall = 0;
  #seconds = 0;
  #painted: { slope: number; seconds: number; tip: number; drained: number } | null = null;

  constructor(scene: Scene) {
    super(scene);
    this.#liquid = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#front = new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.add([this.#liquid, this.#front]);
  }

  /** Takes on the size and the colours of a sheet. */
  dress(sheet: PartSheet, height: number, palette: Palette, ratio: number): void {
    sheet.dress(this.#front, 'flaskFront');
    this.#palette = palette;
    this.#ratio = ratio;
    this.#tall = height;
    this.#painted = null;
    this.#makeTexture();
    this.settle(0, 0);
  }

  #makeTexture(): void {
    const { textures } = this.scene;
    const width = 2 * Math.ceil((flaskShape(this.#tall).halfBase + margin) * this.#ratio);
    const height = Math.ceil((this.#tall + 2 * margin) * this.#ratio);
    this.#liquid.setTexture('__DEFAULT');
    if (textures.exists('liquid')) textures.remove('liquid');
    this.#texture = textures.createCanvas('liquid', width, height);
    this.#liquid.setTexture('liquid').setDisplayOrigin(width / 2, height - Math.round(margin * this.#ratio));
    this.#liquid.setScale(1 / this.#ratio);
  }

  /**
   * Draws the liquid.
   *
   * @param elapsedMs of time in which gas bubbles rise.
   * @param slope of the surface within the flask, in degrees, clockwise.
   * @param spill how far the flask has tipped to the left and drained.
   */
  settle(elapsedMs: number, slope: number, spill = upright): void {
    this.#seconds += elapsedMs / 1000;
    const texture = this.#texture;
    const palette = this.#palette;
    if (!texture || !palette || !this.#isWorthPainting(slope, spill)) return;
    this.#painted = { slope, seconds: this.#seconds, tip: spill.tip, drained: spill.drained };
    const { context } = texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.setTransform(
      this.#ratio,
      0,
      0,
      this.#ratio,
      texture.width / 2,
      texture.height - margin * this.#ratio,
    );
    context.save();
    context.clip(new Path2D(flaskBody(flaskShape(this.#tall))));
    context.globalAlpha = Number(palette.glassAlpha);
    context.fillStyle = palette.glass;
    context.fillRect(-this.#tall, -this.#tall, 2 * this.#tall, 2 * this.#tall);
    context.globalAlpha = 1;
    const { tip } = spill;
    const level = (tip > 0 ? levelIn(spill, fullLevel) : fullLevel) * this.#tall;
    this.#pour(context, palette, { level, slope, tip });
    context.restore();
    texture.refresh();
  }

  #isWorthPainting(slope: number, { tip, drained }: typeof upright): boolean {
    const painted = this.#painted;
    if (!painted || painted.tip !== tip || painted.drained !== drained) return true;
    return Math.abs(slope - painted.slope) > 0.06 || this.#seconds - painted.seconds > paintEverySeconds;
  }

  #pour(context: CanvasRenderingContext2D, palette: Palette, { level, slope, tip }: Surface): void {
    const shape = flaskShape(this.#tall);
    const half = halfWidthAt(shape, level);
    context.save();
    context.rotate(((slope + tip) * Math.PI) / 180);
    this.#fillBelow(context, palette, level);
    context.restore();
    if (tip > 1) return;
    context.fillStyle = palette.liquidLo;
    context.globalAlpha = 0.7;
    const [wide, low, high] = [shape.halfBase, -0.02 * this.#tall, -0.06 * this.#tall];
    context.fill(new Path2D(`M${-wide} 0H${wide}V${high}Q0 ${low} ${-wide} ${high}Z`));
    context.globalAlpha = 1;
    this.#drawGas(context, half, level);
    this.#drawSurface(context, palette, { half, level, slope });
  }

  /** Fills everything under a level line; the flask's outline cuts it to shape. */
  #fillBelow(context: CanvasRenderingContext2D, palette: Palette, level: number): void {
    const { halfBase } = flaskShape(this.#tall);
    const fill = context.createLinearGradient(-halfBase, -level, halfBase, -level * 0.6);
    fill.addColorStop(0, palette.liquidHi);
    fill.addColorStop(0.35, palette.liquid);
    fill.addColorStop(1, palette.liquidLo);
    context.fillStyle = fill;
    context.fillRect(-2 * this.#tall, -level, 4 * this.#tall, 3 * this.#tall);
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.3;
    context.strokeRect(-2 * this.#tall, -level, 4 * this.#tall, 3 * this.#tall);
  }

  #drawGas(context: CanvasRenderingContext2D, half: number, level: number): void {
    context.strokeStyle = '#fff';
    context.lineWidth = 1.2;
    for (const { across, start, radius, speed } of gasBubbles) {
      const way = (start + this.#seconds * speed) % 1;
      const x = across * half * 1.6 + Math.sin(way * 9 + start * 20) * 0.05 * half;
      const y = -(0.06 * this.#tall + way * (level - 0.1 * this.#tall));
      context.globalAlpha = 0.85 * Math.min(way * 8, (1 - way) * 8, 1);
      context.beginPath();
      context.arc(x, y, radius * (0.7 + 0.5 * way) * (this.#tall / 200), 0, 2 * Math.PI);
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  #drawSurface(
    context: CanvasRenderingContext2D,
    palette: Palette,
    { half, level, slope }: { readonly half: number; readonly level: number; readonly slope: number },
  ): void {
    const angle = (slope * Math.PI) / 180;
    context.save();
    context.translate(0, -level);
    context.rotate(angle);
    context.beginPath();
    context.ellipse(0, 0, half / Math.cos(angle) + 1, half * 0.11, 0, 0, 2 * Math.PI);
    context.fillStyle = palette.liquidHi;
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.3;
    context.stroke();
    context.beginPath();
    context.ellipse(-0.12 * half, -0.011 * half, half * 0.6, half * 0.05, 0, 0, 2 * Math.PI);
    context.fillStyle = 'rgb(255 255 255 / 28%)';
    context.fill();
    context.restore();
  }
}
