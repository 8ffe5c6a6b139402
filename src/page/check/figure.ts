import { html, type TemplateResult } from 'lit-html';
import type { ClaimId } from '../../domain/deck.ts';
import { roleIcon } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the claim with its figure marked where it stands. */
const marked = (card: string, figure: string | undefined): TemplateResult => {
  const at = figure === undefined ? -1 : card.indexOf(figure);
  if (figure === undefined || at < 0) return html`<p class="claim">${card}</p>`;
  return html`<p class="claim">${card.slice(0, at)}<mark class="figure-mark">${figure}</mark>${card.slice(at + figure.length)}</p>`;
};

/** @returns the figure set large, as far as the claim has one, and the claim below it. */
export const figureOf = (id: ClaimId, { words }: Snapshot): TemplateResult => {
  const card = words.deck.claims[id]?.card ?? '';
  const figure = words.rounds?.checks[id]?.figure;
  return html`
  ${figure === undefined ? html`<p class="figure--none" aria-hidden="true">${roleIcon.testimony}</p>` : html`<p class="figure" aria-hidden="true">${figure}</p>`}
  ${marked(card, figure)}`;
};
