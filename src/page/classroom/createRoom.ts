import { render, type TemplateResult } from 'lit-html';
import type { Slot } from '../../stores/slot.ts';
import type { Language } from '../../text/languages.ts';
import type { Actions } from '../actions.ts';
import type { LaterScreens } from '../laterScreens.ts';
import { type PageStores, type Snapshot, snapshotOf } from '../snapshot.ts';

/** What a room is drawn from besides the game's own snapshot; it speaks one language. */
export interface RoomKit {
  readonly language: Language;
}

/** A part of the page that comes with its own files and is drawn by itself. */
export interface Room<Kit> {
  /** What it is told in now. */
  readonly kit: () => Kit;
  /** Shows it in other words. */
  readonly update: (kit: Kit) => void;
  readonly destroy: () => void;
}

/** What a room looks at. */
export interface RoomSight {
  readonly stores: PageStores;
  readonly later: Slot<LaterScreens>;
  readonly actions: Actions;
}

/** Something that tells when it has changed. */
interface Watched {
  readonly subscribe: (call: () => void) => () => void;
}

/**
 * Draws a room in a mount that the page keeps for it, and draws it again whenever a store changes.
 *
 * @param mount an element that the page has filled, but does not look at again.
 * @param own the stores of this room alone.
 * @param template gives the room; the same snapshot, kit and state of its own stores give the same room.
 */
export const createRoom = <Kit extends RoomKit>(
  mount: HTMLElement,
  { stores, later, actions }: RoomSight,
  own: readonly Watched[],
  template: (snapshot: Snapshot, kit: Kit) => TemplateResult,
  first: Kit,
): Room<Kit> => {
  const root = document.createElement('div');
  root.className = 'room';
  mount.replaceChildren(root);
  let kit = first;
  const draw = (): void => {
    const snapshot = snapshotOf(stores, later, actions);
    // Words of a language that was chosen meanwhile are on their way.
    if (snapshot.words.language === kit.language) render(template(snapshot, kit), root);
  };
  const { game, settings, words, route, draft, shelf } = stores;
  const watched: readonly Watched[] = [game, settings, words, route, draft, shelf, ...own];
  const endings = watched.map((store) => store.subscribe(draw));
  draw();
  // What had the focus may have made way for this.
  if (document.activeElement === document.body) root.querySelector('h1')?.focus({ preventScroll: true });
  return {
    kit: () => kit,
    update: (changed) => {
      kit = changed;
      draw();
    },
    destroy: () => {
      for (const end of endings) end();
      render(null, root);
    },
  };
};
