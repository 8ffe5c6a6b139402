import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { isHandCount } from '../../domain/session/tally.ts';
import type { HostContext } from '../host/hostContext.ts';

/** Something to be counted. */
export interface Counted {
  /** What the label of the buttons says of it. */
  readonly name: string;
  readonly shown: unknown;
  readonly count: number;
  readonly set: (count: number) => void;
}

/** @returns a number that is typed, or tapped up and down. */
export const counter = ({ name, shown, count, set }: Counted, { say }: HostContext): TemplateResult => {
  const take = (to: number): void => {
    if (isHandCount(to)) set(to);
  };
  const typed = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) take(Number(currentTarget.value || 0));
  };
  return html`
  <div class="counter">
    <span class="counter-name">${shown}</span>
    <button class="button counter-step" aria-label=${say('count.fewer', { place: name })} @click=${() => take(count - 1)}>−</button>
    <input class="counter-number" type="number" inputmode="numeric" min="0" max="9999" aria-label=${name}
      .value=${live(String(count))} @change=${typed} @focus=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && currentTarget.select()} />
    <button class="button counter-step counter-step--more" aria-label=${say('count.more', { place: name })} @click=${() => take(count + 1)}>+</button>
  </div>`;
};
