import { html, type TemplateResult } from 'lit-html';
import type { Move } from '../../domain/move.ts';
import type { Snapshot } from '../snapshot.ts';
import { playOut } from './playOut.ts';

/** Something to choose from: what it shows, and the move that plays it. */
export interface Choice {
  readonly className: string;
  readonly content: TemplateResult;
  readonly move: Move;
}

const radio = (
  { className, content, move }: Choice,
  position: number,
  snapshot: Snapshot,
): TemplateResult => {
  const { chosen, actions } = snapshot;
  const isChosen = position === chosen;
  const press = (): void => (isChosen ? playOut(snapshot, move) : actions.choose(position));
  return html`
  <button class=${`choice ${className}`} role="radio" aria-checked=${isChosen}
    tabindex=${position === (chosen ?? 0) ? 0 : -1} @click=${press}>${content}</button>`;
};

/**
 * @param name what the group is called.
 * @param how how to choose by finger, and in a second sentence, if any, how else.
 * @param give what the button says that plays what is chosen.
 * @returns the choices, one of which can be chosen and then played. The button stands by the chosen one.
 */
export const choices = (
  snapshot: Snapshot,
  { name, how, give, all }: { name: string; how: readonly string[]; give: string; all: readonly Choice[] },
): TemplateResult => {
  const { chosen } = snapshot;
  const choice = all[chosen ?? -1];
  return html`
  <div class="choices" role="radiogroup" aria-label=${name} data-choices>
    ${all.map((each, position) => radio(each, position, snapshot))}
  </div>
  <div class=${`giving giving--${chosen ?? 'none'}`}>
    ${
      choice
        ? html`<button class="button button--first give" id="give" @click=${() => playOut(snapshot, choice.move)}>${give}</button>`
        : html`<p class="note how">${how[0]} ${how[1] && html`<span class="how-keys">${how[1]}</span>`}</p>`
    }
  </div>`;
};
