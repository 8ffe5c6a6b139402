import type { Deck } from '../../domain/deck.ts';
import { type Frame, fitsTwoColumns, layOutMap, type MapLayout, type Picture } from '../../map/layout.ts';
import { drawnBeside } from '../../map/spine.ts';
import { heightsIn } from './measure.ts';

/** The gutter for the threads of a single column, in units: columns.css keeps it free, and may make the units smaller. */
const gutterUnits = 3.4;

/**
 * @returns a look-up of the two columns for a frame, worked out once for each frame; null where there is room for one
 * column alone, which the page sets by itself.
 */
export const createLayouts = (): ((deck: Deck, frame: Frame | null) => MapLayout | null) => {
  let laidOut: Frame | null = null;
  let layout: MapLayout | null = null;
  return (deck, frame) => {
    if (frame !== laidOut) layout = frame && fitsTwoColumns(frame) ? layOutMap(deck, frame) : null;
    laidOut = frame;
    return layout;
  };
};

/** @returns what is drawn beside a single column, as the page has set it. */
export const besideColumn = (deck: Deck, world: HTMLElement): Picture => {
  const size = { width: world.clientWidth, height: world.clientHeight };
  const gutter = Number.parseFloat(getComputedStyle(world).paddingLeft);
  return drawnBeside(deck, heightsIn(world), size, gutter / gutterUnits, gutter);
};
