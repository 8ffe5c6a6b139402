import { html, type TemplateResult } from 'lit-html';
import type { Claim } from '../../domain/deck.ts';
import { roleIcon } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns what a claim is and where it stands, each under its own word. */
export const ledger = (claim: Claim, { words: { say, deck } }: Snapshot): TemplateResult => html`
  <dl class="ledger">
    <dt>${say('outcome.role')}</dt>
    <dd>${roleIcon[claim.role]} ${say(`role.${claim.role}`)}</dd>
    <dt>${say('outcome.voice')}</dt>
    <dd>${deck.voices[claim.voice]}</dd>
    <dt>${say('outcome.passage')}</dt>
    <dd><span class="passage">${claim.passage}</span> ${deck.documents[claim.document]?.source}</dd>
  </dl>`;

/** @returns the same in one line, for lists. */
export const sourceLine = (
  claim: Claim,
  { words: { say, deck } }: Pick<Snapshot, 'words'>,
): TemplateResult => html`
  <p class="source">
    <span>${roleIcon[claim.role]} ${say(`role.${claim.role}`)}</span>
    <span>${deck.voices[claim.voice]}</span>
    <span><span class="passage">${claim.passage}</span> ${deck.documents[claim.document]?.source}</span>
  </p>`;
