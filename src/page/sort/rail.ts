import { html, render, type TemplateResult } from 'lit-html';
import { stepPlace } from '../../domain/placing.ts';
import { type Placement, places } from '../../domain/vocabulary.ts';
import { sideIcon, weight } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { stakeOf } from '../stake.ts';

/** Where the tab key comes in while nothing is held. */
const firstPlace = stepPlace(null, -1);

/** A finger has no way to point without pressing. */
const isPointing = ({ pointerType, buttons }: PointerEvent): boolean =>
  pointerType === 'mouse' && buttons === 0;

const isHeld = ({ currentTarget }: PointerEvent): boolean =>
  currentTarget instanceof Element && currentTarget.matches('[aria-checked=true]');

const plate = (place: Placement, { words: { say }, actions }: Snapshot): TemplateResult => {
  const { side, conviction } = place;
  const preview = (event: PointerEvent): void => {
    if (!isHeld(event) && isPointing(event)) actions.hold(place);
  };
  const leave = (event: PointerEvent): void => {
    if (isHeld(event) && isPointing(event)) actions.hold(null);
  };
  return html`
  <button class=${`place place--${side} place--${conviction}`} role="radio" aria-label=${say(`sort.place.${side}.${conviction}`)}
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

/** The flag that names a place and its stake. The first card does not wait for what is written on flags. */
const flag = (place: Placement, { held, isComplete, words: { say } }: Snapshot): TemplateResult => {
  const { side, conviction } = place;
  const written = html`${sideIcon[side]}
    <span>${say(`sort.held.${side}.${conviction}`)} <b class="number">${stakeOf(place)}</b></span>`;
  return html`<p class=${`flag flag--${side}`} aria-hidden="true">${isComplete || place === held ? written : null}</p>`;
};

/** One flag for every place, and last the question for while nothing is held. */
const flags = (snapshot: Snapshot): TemplateResult => html`
  <div class="flags">
    ${places.map((place) => flag(place, snapshot))}
    <p class="flag flag--ask">${snapshot.words.say('sort.ask')}</p>
  </div>`;

/** Where the flags and the rail come to stand in the table. */
export const stand: TemplateResult = html`<div class="stand" data-stand></div>`;

/** The browser works out styles anew for an attribute that is set, even where it stays the same. */
const write = (element: Element, attribute: string, value: boolean | number): void => {
  if (element.getAttribute(attribute) !== `${value}`) element.setAttribute(attribute, `${value}`);
};

/** Shows which place is held, or that none is. */
export const showHeld = (root: HTMLElement, held: Placement | null): void => {
  for (const [at, plate] of root.querySelectorAll('.place').entries()) {
    write(plate, 'aria-checked', places[at] === held);
    write(plate, 'tabindex', places[at] === (held ?? firstPlace) ? 0 : -1);
  }
  for (const [at, flag] of root.querySelectorAll('.flag').entries())
    flag.classList.toggle('flag--raised', (places[at] ?? null) === held);
};

/**
 * Draws the flags and the rail where the table has left room for them. All flags are laid out before one is raised:
 * while a card is dragged another is shown many times a second, and a slow phone has no time to set its words then.
 */
export const drawRail = (root: HTMLElement, snapshot: Snapshot): void => {
  const element = root.querySelector('[data-stand]');
  if (!(element instanceof HTMLElement)) return;
  render(html`${flags(snapshot)} ${rail(snapshot)}`, element);
  showHeld(element, snapshot.held);
};
