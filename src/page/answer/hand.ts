import { html, type TemplateResult } from 'lit-html';
import { type ClaimId, claimOf } from '../../domain/deck.ts';
import type { AnswerRound } from '../../domain/rounds/answerRound.ts';
import type { ExchangeForm } from '../../domain/vocabulary.ts';
import { type Choice, choices } from '../choosing/choices.ts';
import { sideIcon } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

const cardOf = (id: ClaimId, position: number, { deck, words }: Snapshot): Choice => {
  const { side } = claimOf(deck, id);
  const content = html`
    <span class="hand-head"><b class="number">${position + 1}</b>
      <span class=${`side--${side}`} role="img" aria-label=${words.say(`side.${side}`)}>${sideIcon[side]}</span></span>
    <span class="hand-claim">${words.deck.claims[id]?.card}</span>`;
  return { className: `hand-card hand-card--${position + 1}`, content, move: { kind: 'answer', claim: id } };
};

/** @returns the question and the four cards that can be played at the claim on the table. */
export const handOf = (
  form: ExchangeForm,
  hand: readonly ClaimId[],
  round: AnswerRound,
  snapshot: Snapshot,
): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <p class="question" id="question">${say(`answer.ask.${form}`)}</p>
  ${choices(snapshot, {
    name: say('answer.hand'),
    how: round.answers.length === 0 ? [say('answer.how'), say('answer.howElse')] : [say('answer.choose')],
    give: say(`answer.give.${form}`),
    all: hand.map((id, position) => cardOf(id, position, snapshot)),
  })}`;
};
