import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { isHandCount } from '../../domain/session/tally.ts';
import type { HostKit } from '../host/hostKit.ts';

/** Something to be counted. */
export interface Counted {
  /** What the label of the buttons says of it. */
  readonly name: string;
  readonly shown: unknown;
  readonly count: number;
  readonly set: (count: number) => void;
}

/** Enter leads from number to number, and from the last one on. */
const goOn = (event: KeyboardEvent): void => {
  const { key, currentTarget: field } = event;
  if (key !== 'Enter' || !(field instanceof Element)) return;
  event.preventDefault();
  const fields = [...(field.closest('.panel')?.querySelectorAll<HTMLElement>('.counter-number') ?? [])];
  const next = fields.find((_, index) => fields[index - 1] === field);
  (next ?? document.querySelector<HTMLElement>('#lesson-next'))?.focus();
};

/** @returns a number that is typed and kept with every key, or tapped up and down; the Tab key skips the taps. */
export const counter = ({ name, shown, count, set }: Counted, { say }: HostKit): TemplateResult => {
  const take = (to: number): void => {
    if (isHandCount(to)) set(to);
  };
  const typed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const isEmpty = currentTarget.value === '';
    take(Number(currentTarget.value));
    // The next figure takes the place of the nought.
    if (isEmpty) currentTarget.select();
  };
  /** What cannot be a count is not left standing. */
  const left = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) currentTarget.value = String(count);
  };
  return html`
  <div class="counter">
    <span class="counter-name">${shown}</span>
    <button class="button counter-step" tabindex="-1" aria-label=${say('count.fewer', { place: name })} @click=${() => take(count - 1)}>−</button>
    <input class="counter-number" type="number" inputmode="numeric" min="0" max="9999" aria-label=${name}
      .value=${live(String(count))} @input=${typed} @change=${left} @keydown=${goOn} @focus=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && currentTarget.select()} />
    <button class="button counter-step counter-step--more" tabindex="-1" aria-label=${say('count.more', { place: name })} @click=${() => take(count + 1)}>+</button>
  </div>`;
};
