import { render } from 'lit-html';
import type { Frame, MapLayout } from '../../map/layout.ts';
import type { View } from '../../map/view.ts';
import type { MapActions, MapKit, MapStores } from './mapKit.ts';
import { besideColumn } from './mapPicture.ts';
import { mapTemplate } from './mapTemplate.ts';
import { createWindowSizes, frameOf } from './measure.ts';

/** What is drawn now, apart from what the stores hold. */
export interface MapShown {
  readonly kit: MapKit;
  /** Where everything stands; null where the page itself sets one column. */
  readonly layout: MapLayout | null;
  /** Whether the page draws the threads itself, because no moving picture comes. */
  readonly isStill: boolean;
}

/** The map on the page. */
export interface MapDrawing {
  readonly draw: () => void;
  /** Only moves what has been drawn. */
  readonly move: () => void;
  /** Measures what the page has made of it, keeps that in the stores, and draws it anew. */
  readonly measure: () => void;
  readonly end: () => void;
}

const isSameFrame = (one: Frame | null, other: Frame): boolean =>
  one?.width === other.width && one.height === other.height && one.em === other.em;

const worldIn = (root: HTMLElement): HTMLElement | null => root.querySelector<HTMLElement>('[data-world]');

/** The transform is set apart from the rest: it changes with every movement of a hand. */
const moveWorld = (root: HTMLElement, { x, y, zoom }: View, layout: MapLayout | null): void => {
  const world = worldIn(root);
  if (world) world.style.transform = layout ? `translate(${x}px, ${y}px) scale(${zoom})` : '';
};

/**
 * @param shown gives what is to be drawn.
 * @returns the drawing of the map in `root`, not drawn yet; it measures again whenever its window is another size.
 */
export const createMapDrawing = (
  root: HTMLElement,
  { map, view, picture }: MapStores,
  shown: () => MapShown,
  actions: MapActions,
): MapDrawing => {
  const move = (): void => moveWorld(root, view.getState(), shown().layout);
  const draw = (): void => {
    const { picture: drawn } = picture.getState();
    render(mapTemplate({ ...shown(), state: map.getState(), actions, drawn }), root);
    move();
    sizes.watch();
  };
  const takePicture = (): void => {
    const { layout, kit } = shown();
    const { frame } = map.getState();
    const world = worldIn(root);
    const taken = frame && world ? (layout ?? besideColumn(kit.deck, world)) : null;
    picture.setState({ picture: taken });
  };
  const measure = (): void => {
    const frame = frameOf(root);
    if (frame && !isSameFrame(map.getState().frame, frame)) map.setState({ frame });
    takePicture();
    draw();
  };
  const sizes = createWindowSizes(root, measure);
  const end = (): void => {
    sizes.end();
    render(null, root);
  };
  return { draw, move, measure, end };
};
