import { html, type TemplateResult } from 'lit-html';
import { claimOf } from '../../domain/deck.ts';
import type { AnswerOutcome } from '../../domain/outcomes/answerOutcome.ts';
import type { CheckOutcome } from '../../domain/outcomes/checkOutcome.ts';
import type { Results } from '../../domain/results.ts';
import { formatPoints } from '../../text/translate.ts';
import { sentenceOn } from '../answer/sentenceOn.ts';
import { sideName } from '../frame/sideName.ts';
import { cross, tick } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

const points = (brought: number): TemplateResult =>
  html`<span class="number sorted-points">${formatPoints(brought)}</span>`;

const exchange = (outcome: AnswerOutcome, snapshot: Snapshot): TemplateResult => {
  const { deck, words } = snapshot;
  const card = (id: string): string => words.deck.claims[id]?.card ?? '';
  return html`
  <li class="sorted">
    ${points(outcome.points)}
    <div>
      <p class="sorted-claim">${sideName(claimOf(deck, outcome.claim).side, words)} ${card(outcome.claim)}</p>
      ${outcome.isRight ? null : html`<p class="sorted-played">${cross} ${card(outcome.answer)}</p>`}
      ${outcome.right.map(
        (id) => html`<p class="sorted-played">${tick} ${card(id)}</p>
        <p class="sorted-why">${sentenceOn(outcome, id, snapshot)}</p>`,
      )}
    </div>
  </li>`;
};

const figure = (outcome: CheckOutcome, { words }: Snapshot): TemplateResult => {
  const text = words.rounds?.checks[outcome.claim];
  return html`
  <li class="sorted">
    ${points(outcome.points)}
    <div>
      <p class="sorted-claim">${words.deck.claims[outcome.claim]?.card}</p>
      <p class="sorted-claim">${text?.ask}</p>
      ${outcome.isRight ? null : html`<p class="sorted-played">${cross} ${text?.options[outcome.choice]}</p>`}
      <p class="sorted-played">${tick} ${text?.options[0]}</p>
      <p class="sorted-why">${text?.why}</p>
    </div>
  </li>`;
};

const folded = (heading: string, list: readonly TemplateResult[]): TemplateResult =>
  html`<details class="all"><summary>${heading}</summary><ol class="sorted-list">${list}</ol></details>`;

/** @returns the exchanges and the checks with their reasons, folded; nothing in a game that only sorts. */
export const laterRounds = ({ answers, checks }: Results, snapshot: Snapshot): TemplateResult | null => {
  const { say } = snapshot.words;
  if (answers.length === 0) return null;
  return html`
    ${folded(
      say('results.answers'),
      answers.map((each) => exchange(each, snapshot)),
    )}
    ${folded(
      say('results.checks'),
      checks.map((each) => figure(each, snapshot)),
    )}`;
};
