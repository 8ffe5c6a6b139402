import { html, type TemplateResult } from 'lit-html';
import { cross, tick } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the stamp that says whether what was played is right. */
export const stamp = (isRight: boolean, { words: { say } }: Snapshot): TemplateResult =>
  isRight
    ? html`<span class="stamp stamp--right">${tick}${say('outcome.right')}</span>`
    : html`<span class="stamp stamp--wrong">${cross}${say('outcome.wrong')}</span>`;
