import { html, type TemplateResult } from 'lit-html';
import { type Claim, claimOf } from '../../domain/deck.ts';
import { isCertainAndWrong, type Outcome } from '../../domain/outcomes/sortOutcome.ts';
import { formatPoints } from '../../text/translate.ts';
import { sideName } from '../frame/sideName.ts';
import { ledger } from '../frame/source.ts';
import { stamp } from '../frame/stamp.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the face of a card with the claim alone: nothing on it hints at a side. */
export const front = (claim: string, label: string, below: unknown = null): TemplateResult => html`
  <article class="card card--front" id="claim" tabindex="-1" aria-label=${label} data-front>
    <span class="eyelet" data-eyelet></span>
    <div class="card-in"><p class="claim">${claim}</p>${below}</div>
  </article>`;

/** @returns the two lines that set what the player said beside what the document does. */
export const youAndDocument = (
  outcome: Outcome,
  side: Claim['side'],
  { words }: Snapshot,
): TemplateResult => html`
  <p class="versus">
    <span>${words.say(`outcome.you.${outcome.placement.conviction}`)} ${sideName(outcome.placement.side, words)}</span>
    <span>${words.say('outcome.document')} ${sideName(side, words)}</span>
  </p>`;

/**
 * @param underPoints what stands below the points, or nothing.
 * @returns the turned card: right or wrong, the points, why, and where it comes from.
 */
export const turned = (
  outcome: Outcome,
  underPoints: TemplateResult | null | undefined,
  snapshot: Snapshot,
): TemplateResult => {
  const { deck, words } = snapshot;
  const claim = claimOf(deck, outcome.claim);
  const text = words.deck.claims[outcome.claim];
  return html`
  <article class=${`card card--back card--${claim.side} ${isCertainAndWrong(outcome) ? 'card--mishap' : ''}`} aria-label=${words.say('outcome.heading')} data-back>
    <div class="card-in">
      <div class="verdict-line">
        ${stamp(outcome.isRight, snapshot)}
        <span class="points">${formatPoints(outcome.points)}</span>
        ${youAndDocument(outcome, claim.side, snapshot)}
      </div>
      ${underPoints}
      <p class="claim claim--said">${text?.card}</p>
      <hr class="double" />
      <p class="why">${text?.why}</p>
      ${ledger(claim, snapshot)}
    </div>
  </article>`;
};
