import { html, render, type TemplateResult } from 'lit-html';
import { type Placement, places } from '../../domain/vocabulary.ts';
import { sideIcon, weight } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { stakeOf } from '../stake.ts';

const isFocusable = (place: Placement, held: Placement | null): boolean =>
  held ? place === held : place.side === 'bubble' && place.conviction === 'leaning';

/** A finger has no way to point without pressing. */
const isPointing = ({ pointerType, buttons }: PointerEvent): boolean =>
  pointerType === 'mouse' && buttons === 0;

const plate = (place: Placement, { held, words: { say }, actions }: Snapshot): TemplateResult => {
  const { side, conviction } = place;
  const preview = (event: PointerEvent): void => {
    if (place !== held && isPointing(event)) actions.hold(place);
  };
  const leave = (event: PointerEvent): void => {
    if (place === held && isPointing(event)) actions.hold(null);
  };
  return html`
  <button class=${`place place--${side} place--${conviction}`} role="radio" aria-checked=${place === held}
    tabindex=${isFocusable(place, held) ? 0 : -1} aria-label=${say(`sort.place.${side}.${conviction}`)}
    @pointermove=${preview} @pointerleave=${leave} @click=${() => actions.place(place)}>
    <span class="place-weight">${weight}</span>
    <span class="place-word">${say(`conviction.${conviction}`)}</span>
    <span class="place-stake">${stakeOf(place)}</span>
  </button>`;
};

/** The six places on the edge of the table, certain Bubble on the far left to certain Lab on the far right. */
const rail = (snapshot: Snapshot): TemplateResult => html`
  <div class="rail" role="radiogroup" aria-label=${snapshot.words.say('sort.places')} data-rail>
    ${places.map((place) => plate(place, snapshot))}
  </div>`;

/** The flag that names the held place and its stake; the question while nothing is held. */
const flag = ({ held, words: { say } }: Snapshot): TemplateResult =>
  held
    ? html`<p class=${`flag flag--${held.side}`} aria-hidden="true">${sideIcon[held.side]}
        <span>${say(`sort.held.${held.side}.${held.conviction}`)} <b class="number">${stakeOf(held)}</b></span></p>`
    : html`<p class="flag flag--ask">${say('sort.ask')}</p>`;

/** Where the flag and the rail come to stand in the table. */
export const stand: TemplateResult = html`<div class="stand" data-stand></div>`;

/**
 * Draws the flag and the rail where the table has left room for them. By themselves: while a card is dragged they
 * change many times a second, and nothing else on the page does.
 */
export const drawRail = (root: HTMLElement, snapshot: Snapshot): void => {
  const element = root.querySelector('[data-stand]');
  if (element instanceof HTMLElement) render(html`${flag(snapshot)} ${rail(snapshot)}`, element);
};
