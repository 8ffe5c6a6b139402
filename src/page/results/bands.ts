import { html, type TemplateResult } from 'lit-html';
import { discriminations, leans } from '../../domain/discrimination.ts';
import type { Results } from '../../domain/results.ts';
import { formatNumber } from '../../text/translate.ts';
import type { Snapshot } from '../snapshot.ts';

const segment = (word: string, isHere: boolean, className: string): TemplateResult =>
  html`<li class=${`segment ${className}`} aria-current=${isHere ? 'true' : 'false'}><i class="segment-bar"></i><span>${word}</span></li>`;

const meaning = (id: string, text: string, { words: { say } }: Snapshot): TemplateResult => html`
  <details class="meaning" id=${id}><summary>${say('results.meaning')}</summary><p>${text}</p></details>`;

/** @returns how well the sides were told apart, as a band in words with its meaning one tap away. */
export const discriminationBand = (results: Results, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <section class="band" aria-labelledby="discrimination">
    <h3 class="label" id="discrimination">${say('results.discrimination')}</h3>
    <ol class="segments">
      ${discriminations.map((band) => segment(say(`results.band.${band}`), band === results.discrimination, ''))}
    </ol>
    ${meaning('discrimination-meaning', say('results.discrimination.meaning', { value: formatNumber(results.dPrime, 1) }), snapshot)}
  </section>`;
};

/**
 * @param sent the sentence about how many claims went to Bubble: the player's own, or a friend's.
 * @returns which side was chosen in doubt, as a band in words with its meaning one tap away.
 */
export const leanBand = (
  results: Results,
  snapshot: Snapshot,
  sent: 'results.sent' | 'link.sent',
): TemplateResult => {
  const { say } = snapshot.words;
  const { sentTo, dealt, total } = results;
  const counts = { n: sentTo.bubble, total, bubble: dealt.bubble, lab: dealt.lab };
  return html`
  <section class="band" aria-labelledby="lean">
    <h3 class="label" id="lean">${say('results.lean')}</h3>
    <ol class="segments">
      ${leans.map((band) => segment(say(`results.band.${band}`), band === results.lean, `segment--${band}`))}
    </ol>
    <p class="note">${say(sent, counts)}</p>
    ${meaning('lean-meaning', say('results.lean.meaning', { value: formatNumber(results.criterion, 1) }), snapshot)}
  </section>`;
};
