import { html, type TemplateResult } from 'lit-html';
import { claimOf } from '../../domain/deck.ts';
import type { Outcome } from '../../domain/outcomes/sortOutcome.ts';
import { formatPoints } from '../../text/translate.ts';
import { sourceLine } from '../frame/source.ts';
import type { Snapshot } from '../snapshot.ts';
import { youAndDocument } from '../sort/card.ts';

/**
 * @param more what follows the reason.
 * @returns one sorted claim with the document's reason and its source.
 */
export const sortedClaim = (
  outcome: Outcome,
  snapshot: Snapshot,
  more: TemplateResult | null = null,
): TemplateResult => {
  const { deck, words } = snapshot;
  const claim = claimOf(deck, outcome.claim);
  const text = words.deck.claims[outcome.claim];
  return html`
  <li class="sorted">
    <span class="number sorted-points">${formatPoints(outcome.points)}</span>
    <div>
      <p class="sorted-claim">${text?.card}</p>
      ${youAndDocument(outcome, claim.side, snapshot)}
      <p class="sorted-why">${text?.why}</p>
      ${more}
      ${sourceLine(claim, snapshot)}
    </div>
  </li>`;
};

/** What makes the claim tempting; null until the words have come. */
const temptation = ({ claim }: Outcome, { shelf, table, words }: Snapshot): TemplateResult | null => {
  const { temptations } = shelf;
  return temptations?.language === words.language && temptations.edition === table.edition
    ? html`<p class="sorted-temptation">${words.say('temptation', { temptation: temptations.texts[claim] ?? '' })}</p>`
    : null;
};

/** @returns the claims that were sorted wrong, the surest first, with what makes each tempting. */
export const fooledList = (fooled: readonly Outcome[], snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <section aria-labelledby="fooled">
    <h2 class="label" id="fooled">${say('results.fooled')}</h2>
    ${
      fooled.length === 0
        ? html`<p>${say('results.fooled.none')}</p>`
        : html`<ol class="sorted-list">${fooled.map((each) => sortedClaim(each, snapshot, temptation(each, snapshot)))}</ol>`
    }
  </section>`;
};
