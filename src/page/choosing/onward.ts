import { html, type TemplateResult } from 'lit-html';
import type { Snapshot } from '../snapshot.ts';

/** @returns the button that leads on from what is revealed; `text` says where to. */
export const onward = (
  { words, actions }: Snapshot,
  text: 'answer.next' | 'answer.toChecks' | 'check.next' | 'sort.toVerdict',
): TemplateResult => html`
  <div class="onward"><button class="button button--first next" id="next" @click=${actions.next}>${words.say(text)}</button></div>`;
