import { html, type TemplateResult } from 'lit-html';
import type { Snapshot } from '../snapshot.ts';
import { guideStepOf, guideSteps } from './guideStep.ts';

/** @returns what the player is told of the card, with the ways on and out; null where nobody is led. */
export const guide = (snapshot: Snapshot): TemplateResult | null => {
  const { actions, words } = snapshot;
  const { say } = words;
  const step = guideStepOf(snapshot);
  if (!step) return null;
  const goOn =
    step === 'claim'
      ? html`<button class="button button--first" id="guide-next" @click=${() => actions.draft({ guide: 'places' })}>${say('guide.next')}</button>`
      : null;
  return html`
  <div class=${`context guide guide--${step}`}><section class="context-slip" aria-label=${say('guide.heading')}>
    <header class="context-head">
      <span class="label">${say('guide.heading')}</span>
      <span class="note">${say('guide.step', { n: guideSteps.indexOf(step) + 1, total: guideSteps.length })}</span>
    </header>
    <p class="context-text">${say(`guide.${step}`)}</p>
    <div class="guide-ways">${goOn}
      <button class="button" id="guide-end" @click=${() => actions.draft({ guide: null })}>
        ${say(step === 'turn' ? 'guide.done' : 'guide.skip')}</button></div>
  </section></div>`;
};
