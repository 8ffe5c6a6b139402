import { html, type TemplateResult } from 'lit-html';
import type { CheckOutcome } from '../../domain/outcomes/checkOutcome.ts';
import { formatPoints } from '../../text/translate.ts';
import { stamp } from '../frame/stamp.ts';
import { cross, tick } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { pictureOf } from './picture.ts';

const option = (number: number, outcome: CheckOutcome, snapshot: Snapshot): TemplateResult => {
  const { say, rounds } = snapshot.words;
  const text = rounds?.checks[outcome.claim]?.options[number];
  const isChosen = number === outcome.choice;
  return html`
  <li class=${`settled ${number === 0 ? 'settled--right' : ''} ${isChosen ? 'settled--chosen' : ''}`}>
    ${number === 0 ? tick : isChosen ? cross : html`<i class="icon"></i>`}
    <span>${text}${isChosen ? html` <span class="note">${say('check.yours')}</span>` : null}</span>
  </li>`;
};

/**
 * @param remark what stands under the points, or nothing.
 * @returns the check settled: right or wrong, the points, the right option, and the working.
 */
export const worked = (
  outcome: CheckOutcome,
  remark: TemplateResult | null,
  snapshot: Snapshot,
): TemplateResult => {
  const { say, rounds } = snapshot.words;
  const text = rounds?.checks[outcome.claim];
  return html`
  <article class="card card--worked" aria-label=${say('outcome.heading')} data-back>
    <div class="card-in">
      <div class="verdict-line">${stamp(outcome.isRight, snapshot)} <span class="points">${formatPoints(outcome.points)}</span></div>
      ${remark}
      <p class="claim--said">${text?.ask}</p>
      <ul class="settling">${outcome.options.map((number) => option(number, outcome, snapshot))}</ul>
      <hr class="double" />
      ${pictureOf(text?.picture)}
      <p class="why">${text?.why}</p>
    </div>
  </article>`;
};
