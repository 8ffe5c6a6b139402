import { type ClaimId, claimOf, type Deck } from '../../domain/deck.ts';
import type { MapLayout } from '../../map/layout.ts';
import { revealing, wholeView, zoomed } from '../../map/view.ts';
import type { MapStore, MapViewStore } from '../../stores/map.ts';
import type { MapShown } from './mapDrawing.ts';
import type { MapActions, MapStores, MapWays } from './mapKit.ts';
import { aroundOf, buttonOf, roomFor } from './measure.ts';

const focusOn = (element: Element | null): void => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
};

const walkTo = (map: MapStore, deck: Deck, id: ClaimId, isOpen: boolean): void => {
  const { at, before } = map.getState();
  map.setState({ at: id, before: at === id ? before : at, isOpen, column: claimOf(deck, id).side });
};

/** Brings a claim into view: by moving the map, or where that is a part of the page, the page. */
const reveal = (root: HTMLElement, view: MapViewStore, layout: MapLayout | null, id: ClaimId): void => {
  const box = layout?.nodes.get(id);
  if (layout && box) view.setState(revealing(view.getState(), aroundOf(box), roomFor(root), layout));
  else buttonOf(root, id)?.scrollIntoView({ block: 'nearest' });
};

const zoomInMiddle = (root: HTMLElement, view: MapViewStore, layout: MapLayout, factor: number): void => {
  const room = roomFor(root);
  const middle = { x: room.width / 2, y: room.height / 2 };
  view.setState(zoomed(view.getState(), factor, middle, room, layout));
};

const readInList = (root: HTMLElement, id: ClaimId): void => {
  const entry = root.querySelector(`#entry-${CSS.escape(id)}`);
  focusOn(entry);
  entry?.scrollIntoView({ block: 'start' });
};

/** The panel reads on from its top; the button stays in sight where the map is a part of the page. */
const readInPanel = (root: HTMLElement, layout: MapLayout | null, id: ClaimId): void => {
  if (!layout) buttonOf(root, id)?.scrollIntoView({ block: 'start' });
  focusOn(root.querySelector('#map-claim'));
  root.querySelector('.panel-text')?.scrollTo(0, 0);
};

/** @returns what a person can do on the map, done with its stores and the focus. */
export const createMapActions = (
  root: HTMLElement,
  { map, view }: MapStores,
  shown: () => MapShown,
  { leave }: MapWays,
): MapActions => {
  const open = (id: ClaimId): void => {
    walkTo(map, shown().kit.deck, id, true);
    reveal(root, view, shown().layout, id);
  };
  return {
    walk: (id) => {
      walkTo(map, shown().kit.deck, id, map.getState().isOpen);
      focusOn(buttonOf(root, id));
      reveal(root, view, shown().layout, id);
    },
    open,
    readOn: (id) => {
      if (map.getState().form === 'list') return readInList(root, id);
      open(id);
      readInPanel(root, shown().layout, id);
    },
    close: () => {
      const { at } = map.getState();
      map.setState({ isOpen: false });
      if (at !== null) focusOn(buttonOf(root, at));
    },
    show: (form) => map.setState({ form, isOpen: false }),
    turnTo: (column) => map.setState({ column, isOpen: false, at: null }),
    zoom: (factor) => {
      const { layout } = shown();
      if (layout) zoomInMiddle(root, view, layout, factor);
    },
    showWhole: () => {
      const { layout } = shown();
      if (layout) view.setState(wholeView(roomFor(root), layout));
    },
    leave,
    print: () => window.print(),
  };
};
