import { GameObjects, type Scene, type Textures } from 'phaser';
import { neighboursOf } from '../../domain/argument/links.ts';
import type { ClaimId, Deck } from '../../domain/deck.ts';
import { cutAt } from '../../map/curve.ts';
import type { Picture } from '../../map/layout.ts';
import { type Look, sealMarks, threadMarks } from '../../map/marks.ts';
import { isAt, type Thread } from '../../map/threads.ts';
import type { Size, View } from '../../map/view.ts';
import { Pulse } from '../Pulse.ts';
import { eased, isChanging, later, type MapMotion, runAt, settled, turnedTo, unseen } from './mapMotion.ts';
import type { MapPalette } from './mapPalette.ts';
import { layOutSheet, paintGrounds, paintMarks } from './paint.ts';
import { Runners } from './Runners.ts';

/** What the web is drawn from. */
export interface WebOf {
  readonly deck: Deck;
  readonly picture: Picture;
  readonly palette: MapPalette;
  readonly dealt: ReadonlySet<ClaimId>;
  /** The canvas, in CSS pixels, and how many of its pixels make one. */
  readonly size: Size;
  readonly ratio: number;
}

/** Threads and seals of the argument, drawn on one sheet; small seals run along the threads of an open claim. */
export class Web {
  readonly #scene: Scene;
  readonly #pulse: Pulse;
  readonly #image: GameObjects.Image;
  readonly #runners: Runners;
  #sheet: Textures.CanvasTexture | null = null;
  #sheets = 0;
  #of: WebOf | null = null;
  #view: View = { x: 0, y: 0, zoom: 1 };
  #motion: MapMotion = unseen;
  #isCalm = false;
  #isStale = false;
  #lastMs: number | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#pulse = new Pulse(scene.game);
    this.#image = scene.add.existing(new GameObjects.Image(scene, 0, 0, '__DEFAULT'));
    this.#image.setOrigin(0).setVisible(false);
    this.#runners = new Runners(scene);
  }

  /** Draws another argument, or the same in another size or other colours. */
  show(of: WebOf): void {
    const before = this.#of;
    this.#of = of;
    const isSameSize = before?.size.width === of.size.width && before.size.height === of.size.height;
    if (!isSameSize || before?.ratio !== of.ratio) this.#cutSheet(of);
    this.#runners.dress(of.palette, of.picture.unit, of.ratio);
    this.#wake();
  }

  /** Looks at it from elsewhere. */
  look(view: View): void {
    this.#view = view;
    this.#wake();
  }

  /** Opens a claim, or closes the open one. */
  open(claim: ClaimId | null): void {
    this.#motion = turnedTo(this.#motion, claim);
    this.#wake();
  }

  /** Chooses between movement and stillness. */
  calm(isCalm: boolean): void {
    this.#isCalm = isCalm;
    this.#wake();
  }

  #wake(): void {
    this.#isStale = true;
    this.#pulse.quicken();
  }

  #cutSheet({ size, ratio }: WebOf): void {
    const old = this.#sheet;
    this.#sheets += 1;
    const key = `web-${this.#sheets}`;
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    this.#sheet = this.#scene.textures.createCanvas(key, width, height);
    this.#image.setTexture(key).setVisible(true);
    if (old) this.#scene.textures.remove(old.key);
  }

  /** Moves everything on to that time and draws it. */
  update(timeMs: number): void {
    const elapsedMs = this.#lastMs === null ? 16 : Math.min(Math.max(timeMs - this.#lastMs, 0), 200);
    this.#lastMs = timeMs;
    if (!this.#of) return;
    const isMoving = isChanging(this.#motion);
    this.#motion = this.#isCalm ? settled(this.#motion) : later(this.#motion, elapsedMs);
    if (isMoving || this.#isStale) this.#paint(this.#of);
    this.#isStale = false;
    const run = this.#isCalm ? null : runAt(this.#motion);
    this.#runners.place(this.#running(this.#of, run), this.#view, this.#of.ratio);
    if (isChanging(this.#motion) || run !== null) this.#pulse.quicken();
    else this.#rest();
  }

  #rest(): void {
    this.#lastMs = null;
    this.#pulse.stop();
  }

  get #look(): Look {
    const { at, drawn, faded, grown } = this.#motion;
    const { deck, dealt } = this.#of ?? { deck: null, dealt: new Set<ClaimId>() };
    return {
      at,
      near: deck && at !== null ? neighboursOf(deck, at) : new Set<ClaimId>(),
      drawn: eased(drawn),
      faded,
      grown: eased(grown),
      dealt,
    };
  }

  #paint({ deck, picture, palette, ratio }: WebOf): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const look = this.#look;
    layOutSheet(sheet.context, this.#view, ratio);
    paintGrounds(sheet.context, picture, palette);
    paintMarks(sheet.context, threadMarks(deck, picture, look), palette);
    paintMarks(sheet.context, sealMarks(deck, picture, look), palette);
    sheet.refresh();
  }

  #running({ deck, picture }: WebOf, run: number | null) {
    const { at } = this.#motion;
    if (run === null || at === null) return [];
    const pointOn = ({ curve }: Thread) => cutAt(curve, run)[3];
    return picture.threads
      .filter((thread) => isAt(at, thread))
      .map((thread) => ({
        ...pointOn(thread),
        side: deck.claims.find(({ id }) => id === thread.from)?.side ?? 'bubble',
        alpha: Math.min(1, 6 * run, 6 * (1 - run)),
      }));
  }

  /** Stops for good. */
  leave(): void {
    this.#pulse.end();
  }
}
