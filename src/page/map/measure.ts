import type { ClaimId } from '../../domain/deck.ts';
import type { Box, Frame } from '../../map/layout.ts';
import type { Heights } from '../../map/spine.ts';
import type { Size } from '../../map/view.ts';

const windowIn = (root: HTMLElement): HTMLElement | null => root.querySelector('[data-window]');

/** @returns the room for the picture and the size of the page's text; null while no picture is shown. */
export const frameOf = (root: HTMLElement): Frame | null => {
  const element = windowIn(root);
  if (!element || element.clientWidth === 0) return null;
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: element.clientWidth, height: element.clientHeight, em };
};

/** @returns the part of the window that no panel lies over, in CSS pixels. */
export const roomFor = (root: HTMLElement): Size => {
  const element = windowIn(root);
  const edges = element?.getBoundingClientRect() ?? new DOMRect();
  const panel = root.querySelector('.map-panel--open')?.getBoundingClientRect();
  const isOver = panel !== undefined && panel.left < edges.right && panel.top > edges.top;
  const covered = isOver ? Math.max(edges.bottom - panel.top, 0) : 0;
  return {
    width: element?.clientWidth ?? 1,
    height: Math.max((element?.clientHeight ?? 1) - covered, 1),
  };
};

/** @returns the middles of the claims that the page shows, from the top of the map. */
export const heightsIn = (world: HTMLElement): Heights => {
  const zero = world.getBoundingClientRect().top;
  const claims = [...world.querySelectorAll<HTMLElement>('[data-claim]')];
  return new Map(
    claims.map((each): [ClaimId, number] => {
      const { top, height } = each.getBoundingClientRect();
      return [each.dataset.claim ?? '', top - zero + height / 2];
    }),
  );
};

/** @returns the button of a claim, or null where it is not shown. */
export const buttonOf = (root: HTMLElement, id: ClaimId): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);

/** @returns the box round a claim with its seal and a little of its threads. */
export const aroundOf = (box: Box): Box => ({
  ...box,
  x: box.x - box.height,
  width: box.width + 2 * box.height,
});

/** @returns a watch over the size of the map's window, which comes and goes with the picture: `told` hears of each change. */
export const createWindowSizes = (root: HTMLElement, told: () => void) => {
  const sizes = new ResizeObserver(told);
  let watched: Element | null = null;
  return {
    /** Looks whether the window is another element now. */
    watch: (): void => {
      const found = windowIn(root);
      if (found === watched) return;
      sizes.disconnect();
      watched = found;
      if (found) sizes.observe(found);
    },
    end: (): void => sizes.disconnect(),
  };
};
