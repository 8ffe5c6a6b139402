import '../styles/map/map.css';
import '../styles/map/columns.css';
import '../styles/map/nodes.css';
import '../styles/map/mine.css';
import '../styles/map/panel.css';
import '../styles/map/list.css';
import '../styles/map/print.css';
import type { MapLayout } from '../../map/layout.ts';
import type { MapState } from '../../stores/map.ts';
import { createMapActions } from './mapActions.ts';
import { createMapDrawing, type MapShown } from './mapDrawing.ts';
import { createMapKeys } from './mapKeys.ts';
import type { MapKit, MapStores, MapWays } from './mapKit.ts';
import { createLayouts } from './mapPicture.ts';
import { createMapPointer } from './mapPointer.ts';

/** The map as others see it. */
export interface MapPage {
  /** Shows it in other words, or for another game. */
  readonly update: (kit: MapKit) => void;
  /** Draws the threads on the page itself, where no moving picture comes. */
  readonly drawStill: () => void;
  /** Where the moving picture goes; null while the list is shown. */
  readonly canvasMount: () => HTMLElement | null;
  readonly destroy: () => void;
}

/** A claim that is opened moves the map alone; another form, or a column of the page, is measured anew. */
const isMeasuredAnew = ({ layout }: MapShown, now: MapState, before: MapState): boolean =>
  layout === null || now.form !== before.form;

/**
 * Draws the argument map as HTML: all by itself this is complete, a moving picture only adds to it.
 *
 * @param root an element that nothing else draws in.
 */
export const createMap = (root: HTMLElement, stores: MapStores, first: MapKit, ways: MapWays): MapPage => {
  const { map, view } = stores;
  const layoutOf = createLayouts();
  let kit = first;
  let isStill = false;
  root.replaceChildren();

  const layout = (): MapLayout | null => layoutOf(kit.deck, map.getState().frame);
  const shown = (): MapShown => ({ kit, isStill, layout: layout() });
  const actions = createMapActions(root, stores, shown, ways);
  const { draw, move, measure, end } = createMapDrawing(root, stores, shown, actions);
  const show = (): void => {
    draw();
    measure();
  };
  const endings = [
    map.subscribe((now, before) => {
      draw();
      if (isMeasuredAnew(shown(), now, before)) measure();
    }),
    view.subscribe(move),
    createMapKeys(root, map, () => kit.deck, actions),
    createMapPointer(root, view, layout),
    end,
  ];
  show();
  return {
    update: (changed) => {
      kit = changed;
      show();
    },
    drawStill: () => {
      isStill = true;
      draw();
    },
    canvasMount: () => root.querySelector<HTMLElement>('[data-canvas]'),
    destroy: () => {
      for (const each of endings) each();
    },
  };
};
