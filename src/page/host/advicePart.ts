import { html, type TemplateResult } from 'lit-html';
import type { Advice } from '../../domain/session/advice.ts';
import type { HostKit } from './hostKit.ts';

/** @returns what may be done now, the number it rests on, and how far that can be trusted. */
export const advicePart = (advice: Advice | null, { say }: HostKit): TemplateResult => {
  if (!advice) return html`<p>${say('advice.none')}</p>`;
  const { kind, restsOn, part, total, caution } = advice;
  return html`
  <div class="advice">
    <p class="advice-do">${say(`advice.${kind}`)}</p>
    <p>${say(`advice.rests.${restsOn}`, { part, total })}</p>
    ${caution ? html`<p class="note">${say(`advice.caution.${caution}`)}</p>` : null}
  </div>`;
};
