import { html, type TemplateResult } from 'lit-html';
import { countFrom } from '../../domain/session/rush.ts';
import type { HostKit } from './hostKit.ts';
import type { LiveActions } from './liveActions.ts';
import type { LiveSight } from './liveSight.ts';

/** @returns that many have come in at once, and what can be done about it, until the host has said what it is. */
export const rushPart = (
  { view, desk }: LiveSight,
  { say }: HostKit,
  actions: LiveActions,
): TemplateResult => {
  const first = desk.rush;
  const n = first === null ? 0 : countFrom(view.people, first);
  return html`<div role="status">${
    first !== null && n > 0
      ? html`<div class="ending" role="group" aria-label=${say('live.rush')}>
        <p id="rush-about">${say('live.rush.about', { n })}</p>
        <div class="buttons">
          <button class="button" id="rush-keep" @click=${() => actions.set({ rush: null, trustsRush: true })}>${say('live.rush.keep')}</button>
          <button class="button button--first" id="rush-out" aria-describedby="rush-about" @click=${() => actions.removeFrom(first)}>${say('live.rush.out', { n })}</button>
        </div></div>`
      : null
  }</div>`;
};
