import { html, type TemplateResult } from 'lit-html';
import { type ClaimId, claimOf } from '../../domain/deck.ts';
import { sideName } from '../frame/sideName.ts';
import { sourceLine } from '../frame/source.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns a claim as a tag whose side is known: the side, the claim, and where it comes from. `head` stands beside the side. */
export const tag = (id: ClaimId, snapshot: Snapshot, head: TemplateResult | null = null): TemplateResult => {
  const { deck, words } = snapshot;
  const claim = claimOf(deck, id);
  return html`
  <span class="eyelet" data-eyelet></span>
  <div class="card-in">
    <p class="tag-head">${sideName(claim.side, words)} ${head}</p>
    <p class="claim">${words.deck.claims[id]?.card}</p>
    ${sourceLine(claim, snapshot)}
  </div>`;
};
