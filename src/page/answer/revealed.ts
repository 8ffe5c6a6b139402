import { html, svg, type TemplateResult } from 'lit-html';
import type { ClaimId } from '../../domain/deck.ts';
import type { AnswerOutcome } from '../../domain/outcomes/answerOutcome.ts';
import { formatPoints } from '../../text/translate.ts';
import { stamp } from '../frame/stamp.ts';
import { cross, tick, weight } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { sentenceOn } from './sentenceOn.ts';
import { tag } from './tag.ts';

/** The thread between the two claims: a weight draws it tight, or it hangs slack. */
const thread = (isRight: boolean): TemplateResult => html`
  <span class=${`yarn yarn--${isRight ? 'tight' : 'slack'}`} aria-hidden="true">
    <svg viewBox="0 0 100 60" preserveAspectRatio="none">${svg`<path d=${isRight ? 'M0 6L50 30L100 6' : 'M0 6C20 72 80 72 100 6'} />`}</svg>
    ${isRight ? html`<span class="yarn-weight">${weight}</span>` : null}
  </span>`;

const sideOf = (id: ClaimId, { deck }: Snapshot) => deck.claims.find((each) => each.id === id)?.side;

const tagOfExchange = (
  id: ClaimId,
  place: 'put' | 'given',
  { form }: AnswerOutcome,
  snapshot: Snapshot,
): TemplateResult => {
  const { say } = snapshot.words;
  const side = sideOf(id, snapshot);
  const column = form === 'reply' ? side : place === 'put' ? 'bubble' : 'lab';
  const head = html`<span class="tag-part">${place === 'given' ? tick : null} ${say(`answer.${place}.${form}`)}</span>`;
  return html`<div class=${`card card--tag card--${side} tag--${place} tag-column--${column}`}>${tag(id, snapshot, head)}</div>`;
};

const played = ({ answer }: AnswerOutcome, snapshot: Snapshot): TemplateResult => {
  const text = snapshot.words.deck.claims[answer];
  return html`
  <div class="played">
    <p class="label">${cross} ${snapshot.words.say('answer.you')}</p>
    <p class="claim claim--said">${text?.card}</p>
    <p class="played-why">${text?.why}</p>
  </div>`;
};

/**
 * @param remark what stands above the reason, or nothing.
 * @returns the exchange revealed: both claims on one thread, right or wrong, the points, and what the document does.
 */
export const revealed = (
  outcome: AnswerOutcome,
  remark: TemplateResult | null,
  snapshot: Snapshot,
): TemplateResult => {
  const { say, deck } = snapshot.words;
  const [first = '', ...others] = outcome.isRight
    ? [outcome.answer, ...outcome.right.filter((id) => id !== outcome.answer)]
    : outcome.right;
  return html`
  <article class="exchange-back" aria-label=${say('outcome.heading')} data-back>
    <div class="pair">
      ${tagOfExchange(outcome.claim, 'put', outcome, snapshot)}
      ${thread(outcome.isRight)}
      ${tagOfExchange(first, 'given', outcome, snapshot)}
    </div>
    <div class="card card--reason"><div class="card-in">
      <div class="verdict-line">${stamp(outcome.isRight, snapshot)} <span class="points">${formatPoints(outcome.points)}</span></div>
      <div class="reasons">
        ${remark}
        <p class="why">${sentenceOn(outcome, first, snapshot)}</p>
        ${others.map(
          (id) => html`<p class="label">${tick} ${say('answer.also')}</p>
          <p class="claim claim--said">${deck.claims[id]?.card}</p><p>${sentenceOn(outcome, id, snapshot)}</p>`,
        )}
        ${outcome.isRight ? null : played(outcome, snapshot)}
      </div>
    </div></div>
  </article>`;
};
