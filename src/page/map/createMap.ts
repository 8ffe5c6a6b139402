import '../styles/map/map.css';
import '../styles/map/nodes.css';
import '../styles/map/panel.css';
import '../styles/map/list.css';
import '../styles/map/print.css';
import { render } from 'lit-html';
import { type Frame, fitsTwoColumns, layOutMap, type MapLayout, type Picture } from '../../map/layout.ts';
import { drawnBeside } from '../../map/spine.ts';
import { createMapActions } from './mapActions.ts';
import type { MapActions, MapContext, MapStores, MapWays } from './mapContext.ts';
import { createMapKeys } from './mapKeys.ts';
import { createMapPointer } from './mapPointer.ts';
import { mapTemplate } from './mapTemplate.ts';
import { heightsIn, placeOf, roomFor } from './measure.ts';

/** The map as others see it. */
export interface MapPage {
  /** Shows it in other words, or for another game. */
  readonly update: (context: MapContext) => void;
  /** Draws the threads on the page itself, where no moving picture comes. */
  readonly drawStill: () => void;
  /** Where the moving picture goes; null while the list is shown. */
  readonly canvasPlace: () => HTMLElement | null;
  readonly destroy: () => void;
}

const layoutFor = (context: MapContext, frame: Frame | null): MapLayout | null =>
  frame && fitsTwoColumns(frame) ? layOutMap(context.deck, frame) : null;

/** The gutter for the threads of a single column, in units; nodes.css keeps as much free. */
const gutterUnits = 3.4;

const singleColumn = ({ deck }: MapContext, { em }: Frame, element: HTMLElement): Picture => {
  const size = { width: element.clientWidth, height: element.clientHeight };
  return drawnBeside(deck, heightsIn(element), size, em, gutterUnits * em);
};

const isSameFrame = (one: Frame | null, other: Frame): boolean =>
  one?.width === other.width && one.height === other.height && one.em === other.em;

/**
 * Draws the argument map as HTML: all by itself this is complete, a moving picture only adds to it.
 *
 * @param root an element that nothing else draws in.
 */
export const createMap = (
  root: HTMLElement,
  stores: MapStores,
  first: MapContext,
  ways: MapWays,
): MapPage => {
  const { map, view, picture } = stores;
  let context = first;
  let isStill = false;
  let layout: MapLayout | null = null;
  let laidOut: Frame | null = null;
  root.replaceChildren();

  /** The transform is set apart from the rest: it changes with every movement of a hand. */
  const moveWorld = (): void => {
    const { x, y, zoom } = view.getState();
    const element = root.querySelector('[data-world]');
    if (element instanceof HTMLElement)
      element.style.transform = layout ? `translate(${x}px, ${y}px) scale(${zoom})` : '';
  };

  const takePicture = (): void => {
    const { frame } = map.getState();
    const element = root.querySelector<HTMLElement>('[data-world]');
    picture.setState({
      picture: frame && element ? (layout ?? singleColumn(context, frame, element)) : null,
    });
  };

  const draw = (): void => {
    const state = map.getState();
    if (state.frame !== laidOut) layout = layoutFor(context, state.frame);
    laidOut = state.frame;
    const { picture: drawn } = picture.getState();
    render(mapTemplate({ state, context, actions, layout, drawn, isStill }), root);
    moveWorld();
    watch();
  };

  const sizes = new ResizeObserver(() => measure());
  let watched: Element | null = null;
  const watch = (): void => {
    const element = root.querySelector('[data-window]');
    if (element === watched) return;
    sizes.disconnect();
    watched = element;
    if (element) sizes.observe(element);
  };

  const measure = (): void => {
    const frame = placeOf(root);
    if (frame && !isSameFrame(map.getState().frame, frame)) map.setState({ frame });
    takePicture();
    draw();
  };

  const actions: MapActions = createMapActions(root, stores, () => ({ deck: context.deck, layout }), ways);
  const endings = [
    map.subscribe((state, before) => {
      draw();
      if (!layout || state.form !== before.form) measure();
    }),
    view.subscribe(moveWorld),
    createMapKeys(root, map, () => context.deck, actions),
    createMapPointer(root, view, () => (layout ? { map: layout, window: roomFor(root) } : null)),
  ];
  draw();
  measure();
  return {
    update: (changed) => {
      context = changed;
      draw();
      measure();
    },
    drawStill: () => {
      isStill = true;
      draw();
    },
    canvasPlace: () => root.querySelector<HTMLElement>('[data-canvas]'),
    destroy: () => {
      sizes.disconnect();
      for (const end of endings) end();
      render(null, root);
    },
  };
};
