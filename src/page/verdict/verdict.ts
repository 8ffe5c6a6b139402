import { html, type TemplateResult } from 'lit-html';
import { bar } from '../frame/bar.ts';
import { beliefScale } from '../frame/beliefScale.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the verdict: the motion once more, and where the player stands after all the claims. */
export const verdictScreen = (snapshot: Snapshot): TemplateResult => {
  const { words, draft, actions } = snapshot;
  return html`
  <main class="screen title verdict">
    ${bar(snapshot, html`<span class="label">${words.say('verdict.heading')}</span>`)}
    <div class="space" data-space></div>
    <section class="card card--motion">
      <div class="card-in">
        <h1 class="label" tabindex="-1">${words.say('verdict.heading')}</h1>
        <p class="note note--middle">${words.say('verdict.lead')}</p>
        <p class="motion">${words.deck.motion}</p>
        <hr class="double" />
        ${beliefScale(snapshot, words.say('belief.askAgain'), 'beliefAfter')}
        <div class="buttons">
          <button class="button button--first" id="conclude" @click=${() => actions.conclude(draft.beliefAfter)}>
            ${words.say('verdict.show')}</button>
        </div>
      </div>
    </section>
    <div class="desk"></div>
  </main>`;
};
