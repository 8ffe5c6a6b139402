import type { BalanceSizes } from '../layout/balance.ts';
import { drawBeam, drawHook, drawIndexArc, drawInkedHole, drawWeight, type Holes } from './beam.ts';
import { drawBubbleRing } from './bubble.ts';
import { drawColumn } from './column.ts';
import { drawFlaskBack, drawFlaskFront } from './flask.ts';
import type { Palette } from './palette.ts';
import { drawPanBack, drawPanFront } from './pan.ts';
import type { Drawing } from './svg.ts';

/** @returns every part of the balance that is drawn once and then only moved. */
export const drawParts = (palette: Palette, sizes: BalanceSizes, holes: Holes) => ({
  column: drawColumn(palette, sizes),
  indexArc: drawIndexArc(palette, sizes),
  beam: drawBeam(palette, sizes, holes),
  inkedHole: drawInkedHole(palette, sizes),
  hook: drawHook(palette, sizes),
  panBack: drawPanBack(palette, sizes),
  panFront: drawPanFront(palette, sizes),
  bubbleRing: drawBubbleRing(palette, sizes.bubble),
  flaskBack: drawFlaskBack(palette, sizes.flask),
  flaskFront: drawFlaskFront(palette, sizes.flask),
  weight: drawWeight(palette, 0.3 * sizes.pan),
  thread: drawThread(palette),
});

const drawThread = (palette: Palette): Drawing => ({
  box: { left: -1, top: 0, right: 1, bottom: 8 },
  marks: `<path d="M-1 0h2v8h-2Z" fill="${palette.ink}"/>`,
});

/** The parts' names. */
export type PartName = keyof ReturnType<typeof drawParts>;
