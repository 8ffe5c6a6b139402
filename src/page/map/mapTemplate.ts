import { html, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { neighboursOf } from '../../domain/argument/links.ts';
import type { ClaimId } from '../../domain/deck.ts';
import type { MapLayout, Picture } from '../../map/layout.ts';
import type { Look } from '../../map/marks.ts';
import { type MapState, openClaim } from '../../stores/map.ts';
import { drawing } from './drawing.ts';
import { argumentList } from './list.ts';
import type { MapActions, MapKit } from './mapKit.ts';
import { nodes } from './nodes.ts';
import { openPanel, restingPanel } from './panel.ts';
import { toolbar } from './toolbar.ts';

/** Everything that the map is drawn from. */
export interface MapSight {
  readonly state: MapState;
  readonly kit: MapKit;
  readonly actions: MapActions;
  /** Where everything stands; null where the page itself sets one column. */
  readonly layout: MapLayout | null;
  /** What is drawn of it; null before it has been measured. */
  readonly drawn: Picture | null;
  /** Whether the page draws the threads itself, because no moving picture comes. */
  readonly isStill: boolean;
}

const stillLook = (kit: MapKit, open: ClaimId | null): Look => ({
  at: open,
  near: open === null ? new Set() : neighboursOf(kit.deck, open),
  faded: open === null ? 0 : 1,
  drawn: 1,
  grown: 1,
  dealt: new Set(kit.outcomes.keys()),
});

/** As wide as a sheet of A4 or Letter leaves room for, in CSS pixels. */
const paperWidth = 690;

const sizeOf = (layout: MapLayout | null): string =>
  layout
    ? `width:${layout.width}px;height:${layout.height}px;font-size:${layout.unit}px;--on-paper:${paperWidth / layout.width}`
    : '';

const world = ({ state, kit, actions, layout, drawn, isStill }: MapSight): TemplateResult => {
  // Under a moving picture the drawing waits for the printer.
  const kind = isStill ? '' : 'drawing--paper';
  const look = stillLook(kit, openClaim(state));
  const shown = drawn && (isStill || layout) ? drawing(kit.deck, drawn, look, kind) : null;
  return html`
  <div class="map-window" data-window>
    <div class="map-canvas" data-canvas aria-hidden="true"></div>
    <div class="map-world" data-world .style=${sizeOf(layout)}>
      ${shown}${nodes({ kit, state, actions, layout })}
    </div>
  </div>`;
};

/** One column opens its claims in their place; two are read beside it, and there is nothing else there then. */
const beside = ({ state, kit, actions, layout }: MapSight): TemplateResult => {
  const open = openClaim(state);
  return open !== null && layout ? openPanel(open, kit, actions) : restingPanel(kit, actions);
};

const opened = ({ state, kit }: MapSight): string => {
  const open = openClaim(state);
  const name = open === null ? '' : (kit.argument[open]?.name ?? '');
  return open === null ? '' : kit.words.say('map.opened', { name });
};

/** @returns the whole map: as a picture with what is read beside it, and as a list. */
export const mapTemplate = (sight: MapSight): TemplateResult => {
  const { state, kit, actions, layout } = sight;
  return html`
  <div class="map" data-form=${state.form} data-plan=${layout ? 'wide' : 'narrow'}
    data-open=${openClaim(state) !== null}>
    ${toolbar(state, layout !== null, kit, actions)}
    ${state.form === 'picture' ? world(sight) : null}
    ${guard([kit], () => argumentList(kit, actions))}
    <p class="unseen" role="status">${opened(sight)}</p>
    ${state.form === 'picture' ? beside(sight) : null}
  </div>`;
};
