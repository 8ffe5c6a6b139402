import type { BalanceSizes } from '../layout/balance.ts';
import {
  drawBeam,
  drawHook,
  drawIndexArc,
  drawInkedHole,
  drawNeedle,
  drawNumeral,
  drawWeight,
  type Holes,
} from './beam.ts';
import { drawBubbleRing } from './bubble.ts';
import { drawDot, drawDrop, drawGhostRing, drawStrand, drawTick, drawWetPan } from './burst.ts';
import { drawFoot, drawShaft } from './column.ts';
import { drawFlaskFront } from './flask.ts';
import type { Palette } from './palette.ts';
import { drawChain, drawPanBack, drawPanFront } from './pan.ts';
import { drawPool, drawPuddle, drawStream } from './spill.ts';

/** @returns every part of the balance that is drawn once and then only moved. */
export const drawParts = (palette: Palette, sizes: BalanceSizes, holes: Holes) => ({
  shaft: drawShaft(palette, sizes),
  foot: drawFoot(palette, sizes),
  indexArc: drawIndexArc(palette, sizes),
  beam: drawBeam(palette, sizes, holes),
  needle: drawNeedle(palette, sizes),
  numeral1: drawNumeral(palette, sizes, 1),
  numeral2: drawNumeral(palette, sizes, 2),
  numeral3: drawNumeral(palette, sizes, 3),
  inkedHole: drawInkedHole(palette, sizes),
  hook: drawHook(palette, sizes),
  chain: drawChain(palette, sizes),
  panBack: drawPanBack(palette, sizes),
  panFront: drawPanFront(palette, sizes),
  bubbleRing: drawBubbleRing(palette, sizes.bubble),
  flaskFront: drawFlaskFront(palette, sizes.flask),
  weight: drawWeight(palette, 0.3 * sizes.pan),
  drop0: drawDrop(palette, 0),
  drop1: drawDrop(palette, 1),
  drop2: drawDrop(palette, 2),
  drop3: drawDrop(palette, 3),
  drop4: drawDrop(palette, 4),
  dot: drawDot(palette),
  strand0: drawStrand(palette, sizes.bubble, 0),
  strand1: drawStrand(palette, sizes.bubble, 1),
  strand2: drawStrand(palette, sizes.bubble, 2),
  tick: drawTick(palette),
  ghostRing: drawGhostRing(palette, sizes.bubble),
  wetPan: drawWetPan(palette, sizes.pan),
  stream: drawStream(palette, sizes.flask),
  pool: drawPool(palette, sizes.pan),
  puddle: drawPuddle(palette, sizes.flask),
});

/** The parts' names. */
export type PartName = keyof ReturnType<typeof drawParts>;
