import { type ClaimId, claimOf, type Deck } from '../../domain/deck.ts';
import type { MapLayout } from '../../map/layout.ts';
import { revealing, wholeView, zoomed } from '../../map/view.ts';
import type { MapActions, MapStores, MapWays } from './mapContext.ts';
import { aroundOf, buttonOf, roomFor } from './measure.ts';

/** What the map is drawn from now. */
interface Now {
  readonly deck: Deck;
  readonly layout: MapLayout | null;
}

const focusOn = (element: Element | null): void => {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
};

/** @returns what a person can do on the map, done with its stores and the focus. */
export const createMapActions = (
  root: HTMLElement,
  { map, view }: MapStores,
  now: () => Now,
  { leave }: MapWays,
): MapActions => {
  const walkTo = (id: ClaimId, isOpen: boolean): void => {
    const { at, before } = map.getState();
    map.setState({
      at: id,
      before: at === id ? before : at,
      isOpen,
      column: claimOf(now().deck, id).side,
    });
  };

  /** Brings a claim into view: by moving the map, or where that is a part of the page, the page. */
  const reveal = (id: ClaimId): void => {
    const { layout } = now();
    const box = layout?.nodes.get(id);
    if (layout && box) view.setState(revealing(view.getState(), aroundOf(box), roomFor(root), layout));
    else buttonOf(root, id)?.scrollIntoView({ block: 'nearest' });
  };

  const zoom = (factor: number): void => {
    const { layout } = now();
    if (!layout) return;
    const room = roomFor(root);
    const middle = { x: room.width / 2, y: room.height / 2 };
    view.setState(zoomed(view.getState(), factor, middle, room, layout));
  };

  return {
    walk: (id) => {
      walkTo(id, map.getState().isOpen);
      focusOn(buttonOf(root, id));
      reveal(id);
    },
    open: (id) => {
      walkTo(id, true);
      reveal(id);
    },
    follow: (id) => {
      if (map.getState().form === 'list') {
        const entry = root.querySelector(`#entry-${CSS.escape(id)}`);
        focusOn(entry);
        entry?.scrollIntoView({ block: 'start' });
        return;
      }
      walkTo(id, true);
      reveal(id);
      if (!now().layout) buttonOf(root, id)?.scrollIntoView({ block: 'start' });
      focusOn(root.querySelector('#map-claim'));
      root.querySelector('.panel-text')?.scrollTo(0, 0);
    },
    close: () => {
      const { at } = map.getState();
      map.setState({ isOpen: false });
      if (at !== null) focusOn(buttonOf(root, at));
    },
    show: (form) => map.setState({ form, isOpen: false }),
    turnTo: (column) => map.setState({ column, isOpen: false, at: null }),
    zoom,
    showWhole: () => {
      const { layout } = now();
      if (layout) view.setState(wholeView(roomFor(root), layout));
    },
    leave,
    print: () => window.print(),
  };
};
