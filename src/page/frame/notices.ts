import { html, type TemplateResult } from 'lit-html';
import { cross } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns what the player should know, each with a way to close it. */
export const noticeList = ({ notices, words: { say }, actions }: Snapshot): TemplateResult => html`
  <div class="notices" role="status">
    ${notices.map(
      (notice) => html`
      <p class="notice">
        <span>${say(notice)}</span>
        ${
          notice === 'notice.loadFailed'
            ? html`<button class="link" @click=${actions.retry}>${say('notice.retry')}</button>`
            : null
        }
        <button class="tool" aria-label=${say('notice.close')} @click=${() => actions.dismiss(notice)}>${cross}</button>
      </p>`,
    )}
  </div>`;
