import { html, type TemplateResult } from 'lit-html';
import type { HostDesk } from '../../stores/hostDesk.ts';
import type { HostActions } from './hostActions.ts';
import type { HostContext } from './hostContext.ts';

/** @returns the way to delete the lesson, which takes a second word. */
export const endingPart = (
  { isEnding }: HostDesk,
  { say }: HostContext,
  actions: HostActions,
): TemplateResult =>
  isEnding
    ? html`<div class="ending" role="group" aria-label=${say('host.end')}>
        <p>${say('host.end.sure')}</p>
        <div class="buttons">
          <button class="button" id="end-keep" @click=${() => actions.set({ isEnding: false })}>${say('host.end.keep')}</button>
          <button class="button button--first" id="end-do" @click=${actions.erase}>${say('host.end.do')}</button>
        </div></div>`
    : html`<button class="button" id="end" @click=${() => actions.set({ isEnding: true })}>${say('host.end')}</button>`;
