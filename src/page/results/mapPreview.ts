import { html, type TemplateResult } from 'lit-html';
import type { Results } from '../../domain/results.ts';
import { drawnSmall } from '../../map/spine.ts';
import { drawing } from '../map/drawing.ts';
import type { Snapshot } from '../snapshot.ts';

/** In the drawing's own pixels; on the page it is as wide as its place. */
const size = { width: 400, height: 214 } as const;

/** @returns the argument map in small, and the way to it. */
export const mapPreview = (
  { outcomes }: Results,
  { deck, words: { say }, actions }: Snapshot,
): TemplateResult => {
  const dealt = new Set(outcomes.map(({ claim }) => claim));
  const look = { at: null, near: new Set<string>(), faded: 0, drawn: 1, grown: 0, dealt };
  return html`
  <section class="map-preview" aria-labelledby="map-preview">
    <h2 class="label" id="map-preview">${say('map.heading')}</h2>
    ${drawing(deck, drawnSmall(deck, size), look, 'drawing--small')}
    <p>${say('results.map', { n: deck.claims.length })}</p>
    <button class="button" id="open-map" @click=${() => actions.goTo('map')}>${say('results.map.open')}</button>
  </section>`;
};
