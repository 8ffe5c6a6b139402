import { html, type TemplateResult } from 'lit-html';
import type { Notice } from '../../stores/notices.ts';
import { cross } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

const cure = (name: string, act: () => void): TemplateResult =>
  html`<button class="link" @click=${act}>${name}</button>`;

/** What can be done about a notice: the text of a button, and what it does. */
const cureFor = (notice: Notice, { words: { say }, actions }: Snapshot): TemplateResult | null => {
  if (notice === 'notice.loadFailed') return cure(say('notice.retry'), actions.retry);
  return notice === 'notice.newVersion' ? cure(say('notice.takeNewVersion'), actions.takeNewVersion) : null;
};

/** @returns what the player should know, each with a way to close it. */
export const noticeList = (snapshot: Snapshot): TemplateResult => {
  const {
    notices,
    words: { say },
    actions,
  } = snapshot;
  return html`
  <div class="notices" role="status">
    ${notices.map(
      (notice) => html`
      <p class="notice">
        <span>${say(notice)}</span>
        ${cureFor(notice, snapshot)}
        <button class="tool" aria-label=${say('notice.close')} @click=${() => actions.dismiss(notice)}>${cross}</button>
      </p>`,
    )}
  </div>`;
};
