import { html, type TemplateResult } from 'lit-html';
import { sides } from '../../domain/vocabulary.ts';
import type { MapState } from '../../stores/map.ts';
import { sideIcon } from '../icons.ts';
import type { MapActions, MapKit } from './mapKit.ts';

const forms = ['picture', 'list'] as const;

const formSwitch = (state: MapState, { words: { say } }: MapKit, actions: MapActions): TemplateResult => html`
  <div class="switch" role="group" aria-label=${say('map.form')}>
    ${forms.map(
      (form) => html`<button class="switch-way" id=${`form-${form}`} aria-pressed=${state.form === form}
        @click=${() => actions.show(form)}>${say(`map.form.${form}`)}</button>`,
    )}
  </div>`;

const columnSwitch = (
  state: MapState,
  { words: { say } }: MapKit,
  actions: MapActions,
): TemplateResult => html`
  <div class="switch" role="group" aria-label=${say('map.column')}>
    ${sides.map(
      (side) => html`<button class=${`switch-way side--${side}`} id=${`turn-${side}`}
        aria-pressed=${state.column === side} @click=${() => actions.turnTo(side)}>${sideIcon[side]}
        <span>${say(`side.${side}`)}</span></button>`,
    )}
  </div>`;

const zoomButtons = ({ words: { say } }: MapKit, actions: MapActions): TemplateResult => html`
  <div class="zooming" role="group" aria-label=${say('map.zoom')}>
    <button class="tool" id="zoom-out" aria-label=${say('map.zoom.out')} title=${say('map.zoom.out')}
      @click=${() => actions.zoom(0.8)}>−</button>
    <button class="tool" id="zoom-in" aria-label=${say('map.zoom.in')} title=${say('map.zoom.in')}
      @click=${() => actions.zoom(1.25)}>+</button>
    <button class="tool tool--wide" id="zoom-whole" @click=${actions.showWhole}>${say('map.zoom.whole')}</button>
  </div>`;

/** @returns the ways to look at the map: as a picture or a list, closer, one column or the other. */
export const toolbar = (
  state: MapState,
  isWide: boolean,
  kit: MapKit,
  actions: MapActions,
): TemplateResult => html`
  <div class="map-tools">
    ${formSwitch(state, kit, actions)}
    ${state.form === 'list' ? null : isWide ? zoomButtons(kit, actions) : columnSwitch(state, kit, actions)}
  </div>`;
