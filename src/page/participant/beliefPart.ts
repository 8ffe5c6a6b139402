import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { type Belief, highestBelief } from '../../domain/belief.ts';
import type { BeliefTime } from '../../domain/session/phase.ts';
import type { ParticipantView } from '../../domain/session/view.ts';
import { ticks } from '../frame/ticks.ts';
import { sideIcon } from '../icons.ts';
import type { ParticipantSight } from './participantSight.ts';

const sayKept = (belief: Belief | null, isSending: boolean, { say }: ParticipantSight): string => {
  if (belief === null) return say('belief.unsaid');
  return isSending ? say('belief.sending') : say('belief.saved', { n: belief });
};

/** @returns the scale on which a person says where they stand, and whether it is kept. */
export const beliefPart = (
  view: ParticipantView,
  time: BeliefTime,
  sight: ParticipantSight,
): TemplateResult => {
  const { say, desk, actions } = sight;
  const kept = view.beliefs[time];
  const sent = desk.belief;
  const isSending = sent?.time === time && sent.revision > (kept?.revision ?? 0);
  const belief = isSending ? sent.belief : (kept?.value ?? null);
  const set = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) actions.believe(time, target.valueAsNumber);
  };
  return html`
  <article class="card"><div class="card-in"><p class="claim" id="motion">${say('motion')}</p></div></article>
  <div class="belief">
    <div class="belief-scale">
      <div class="ticks" aria-hidden="true" .innerHTML=${ticks}></div>
      <input id="belief" type="range" min="0" max=${highestBelief} step="1" class=${belief === null ? 'unsaid' : 'said'}
        .value=${live(String(belief ?? highestBelief / 2))} aria-label=${say(`phase.${time === 'before' ? 'beliefBefore' : 'beliefAfter'}`)}
        aria-valuetext=${belief === null ? say('belief.unsaid') : say('belief.value', { n: belief })}
        aria-describedby="motion" @change=${set} />
    </div>
    <div class="belief-ends">
      <span class="side--bubble">${sideIcon.bubble} ${say('belief.problem')}</span>
      <span class="side--lab">${say('belief.noProblem')} ${sideIcon.lab}</span>
    </div>
    <div class="saved-line"><p role="status">${sayKept(belief, isSending, sight)}</p>
      ${belief === null ? null : html`<button class="link" @click=${() => actions.believe(time, null)}>${say('belief.forget')}</button>`}</div>
    <p class="note">${say('belief.optional')}</p>
  </div>`;
};
