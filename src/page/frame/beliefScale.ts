import { html, type TemplateResult } from 'lit-html';
import { type Belief, beliefStepOf, highestBelief } from '../../domain/belief.ts';
import { sideIcon } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { ticks } from './ticks.ts';

/** What the scale's number says in words, in five steps. */
const sayBelief = (belief: Belief | null, { words: { say } }: Snapshot): string => {
  if (belief === null) return say('belief.unsaid');
  return say(`belief.said.${beliefStepOf(belief)}`, { n: belief });
};

/** @returns the words at the two ends of the scale, each with the mark of the side that says so. */
export const beliefEnds = ({ words: { say } }: Snapshot): TemplateResult => html`
  <div class="belief-ends">
    <span class="side--bubble">${sideIcon.bubble} ${say('belief.problem')}</span>
    <span class="side--lab">${say('belief.noProblem')} ${sideIcon.lab}</span>
  </div>`;

/**
 * @param question the words above the scale.
 * @param which the one of the two beliefs that is asked for.
 * @returns the scale on which a person says where they stand; untouched it says nothing.
 */
export const beliefScale = (
  snapshot: Snapshot,
  question: string,
  which: 'beliefBefore' | 'beliefAfter',
): TemplateResult => {
  const { draft, actions, words } = snapshot;
  const belief = draft[which];
  const set = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) actions.draft({ [which]: event.target.valueAsNumber });
  };
  // The button goes with what it has cleared; the focus stays where one would go on.
  const forget = (): void => {
    actions.draft({ [which]: null });
    document.getElementById('belief')?.focus();
  };
  return html`
  <div class="belief">
    <div class="belief-ask">
      <label for="belief">${question}</label>
      ${
        belief === null
          ? null
          : html`<button class="link" id="belief-clear" @click=${forget}>
              ${words.say('belief.forget')}</button>`
      }
    </div>
    <div class="belief-scale">
      <div class="ticks" aria-hidden="true" .innerHTML=${ticks}></div>
      <input id="belief" type="range" min="0" max=${highestBelief} step="1"
        class=${belief === null ? 'unsaid' : 'said'}
        .value=${String(belief ?? highestBelief / 2)}
        aria-valuetext=${sayBelief(belief, snapshot)} aria-describedby="belief-note"
        @input=${set} @click=${set} />
    </div>
    ${beliefEnds(snapshot)}
    <p class="note" id="belief-note">${words.say('belief.optional')}</p>
  </div>`;
};
