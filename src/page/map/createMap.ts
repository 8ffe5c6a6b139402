import '../styles/map/map.css';
import '../styles/map/nodes.css';
import '../styles/map/panel.css';
import '../styles/map/list.css';
import '../styles/map/print.css';
import { html, render, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { neighboursOf } from '../../domain/argument/links.ts';
import type { ClaimId } from '../../domain/deck.ts';
import { type Frame, fitsTwoColumns, layOutMap, type MapLayout } from '../../map/layout.ts';
import type { Look } from '../../map/marks.ts';
import { drawnBeside } from '../../map/spine.ts';
import { type MapState, openClaim } from '../../stores/map.ts';
import { drawing } from './drawing.ts';
import { argumentList } from './list.ts';
import { createMapActions } from './mapActions.ts';
import type { MapActions, MapContext, MapStores, MapWays } from './mapContext.ts';
import { createMapKeys } from './mapKeys.ts';
import { createMapPointer } from './mapPointer.ts';
import { heightsIn, placeOf, roomFor } from './measure.ts';
import { nodes } from './nodes.ts';
import { openPanel, restingPanel } from './panel.ts';
import { toolbar } from './toolbar.ts';

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

const stillLook = (context: MapContext, open: ClaimId | null): Look => ({
  at: open,
  near: open === null ? new Set() : neighboursOf(context.deck, open),
  faded: open === null ? 0 : 1,
  drawn: 1,
  grown: 1,
  dealt: new Set(context.outcomes.keys()),
});

const layoutFor = (context: MapContext, frame: Frame | null): MapLayout | null =>
  frame && fitsTwoColumns(frame) ? layOutMap(context.deck, frame) : null;

/** As wide as a sheet of A4 or Letter leaves room for, in CSS pixels. */
const paperWidth = 690;

const sizeOf = (layout: MapLayout | null): string =>
  layout
    ? `width:${layout.width}px;height:${layout.height}px;font-size:${layout.unit}px;--on-paper:${paperWidth / layout.width}`
    : '';

/** The gutter for the threads of a single column, in units; nodes.css keeps as much free. */
const gutterUnits = 3.4;

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

  const world = (state: MapState): TemplateResult => {
    const { picture: drawn } = picture.getState();
    // Under a moving picture the drawing waits for the printer.
    const kind = isStill ? '' : 'drawing--paper';
    const look = stillLook(context, openClaim(state));
    const shown = drawn && (isStill || layout) ? drawing(context.deck, drawn, look, kind) : null;
    return html`
    <div class="map-window" data-window>
      <div class="map-canvas" data-canvas aria-hidden="true"></div>
      <div class="map-world" data-world .style=${sizeOf(layout)}>
        ${shown}${nodes({ context, state, actions, layout })}
      </div>
    </div>`;
  };

  /** One column opens its claims in their place; two are read beside it, and there is nothing else there then. */
  const beside = (open: ClaimId | null): TemplateResult =>
    open !== null && layout ? openPanel(open, context, actions) : restingPanel(context, actions);

  const opened = (state: MapState): string => {
    const open = openClaim(state);
    const name = open === null ? '' : (context.argument[open]?.name ?? '');
    return open === null ? '' : context.words.say('map.opened', { name });
  };

  const template = (state: MapState): TemplateResult => html`
    <div class="map" data-form=${state.form} data-plan=${layout ? 'wide' : 'narrow'}
      data-open=${openClaim(state) !== null}>
      ${toolbar(state, layout !== null, context, actions)}
      ${state.form === 'picture' ? world(state) : null}
      ${guard([context], () => argumentList(context, actions))}
      <p class="unseen" role="status">${opened(state)}</p>
      ${state.form === 'picture' ? beside(openClaim(state)) : null}
    </div>`;

  /** The transform is set apart from the rest: it changes with every movement of a hand. */
  const moveWorld = (): void => {
    const { x, y, zoom } = view.getState();
    const element = root.querySelector('[data-world]');
    if (element instanceof HTMLElement)
      element.style.transform = layout ? `translate(${x}px, ${y}px) scale(${zoom})` : '';
  };

  const single = (frame: Frame, element: HTMLElement) =>
    drawnBeside(
      context.deck,
      heightsIn(element),
      { width: element.clientWidth, height: element.clientHeight },
      frame.em,
      gutterUnits * frame.em,
    );

  const takePicture = (): void => {
    const { frame } = map.getState();
    const element = root.querySelector<HTMLElement>('[data-world]');
    picture.setState({ picture: frame && element ? (layout ?? single(frame, element)) : null });
  };

  const draw = (): void => {
    const state = map.getState();
    if (state.frame !== laidOut) layout = layoutFor(context, state.frame);
    laidOut = state.frame;
    render(template(state), root);
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
    if (frame) take(frame);
    takePicture();
    draw();
  };

  const take = (frame: Frame): void => {
    const before = map.getState().frame;
    const isSame = before?.width === frame.width && before.height === frame.height && before.em === frame.em;
    if (!isSame) map.setState({ frame });
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
