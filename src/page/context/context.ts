import { html, type TemplateResult } from 'lit-html';
import { cross } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { claimWithContext, type ShownContext, shownContext } from './shownContext.ts';

const bodyOf = (shown: ShownContext, { words: { say }, actions, draft }: Snapshot): TemplateResult => {
  if (shown.state === 'open') return html`<p class="context-text">${shown.text}</p>`;
  if (shown.state === 'loading') return html`<p class="note" role="status">${say('context.loading')}</p>`;
  const tryAgain = (): void => {
    const { contextOf } = draft;
    actions.draft({ contextOf: null });
    actions.draft({ contextOf });
  };
  return html`<p class="note" role="status">${say('context.failed')}
    <button class="link" @click=${tryAgain}>${say('notice.retry')}</button></p>`;
};

/** @returns the button on the card's front that opens and closes its context; null where the game has none. */
export const contextButton = (snapshot: Snapshot): TemplateResult | null => {
  const claim = claimWithContext(snapshot);
  const { actions, words } = snapshot;
  if (claim === null) return null;
  const isOpen = shownContext(snapshot).state !== 'closed';
  return html`
  <button class="context-button" id="context" aria-expanded=${isOpen} aria-keyshortcuts="c"
    aria-describedby="context-free"
    @click=${() => actions.draft({ contextOf: isOpen ? null : claim })}>
    ${words.say('context.open')}<kbd aria-hidden="true">C</kbd></button>
  <span class="unseen" id="context-free">${words.say('context.free')}</span>`;
};

/** The focus stays with the card: what had it is about to go. */
const close = ({ actions }: Snapshot): void => {
  document.getElementById('context')?.focus({ preventScroll: true });
  actions.draft({ contextOf: null });
};

/** @returns what stands around the claim in its document, over the picture; null while it is closed. */
export const contextPanel = (snapshot: Snapshot): TemplateResult | null => {
  const { words } = snapshot;
  const shown = shownContext(snapshot);
  if (shown.state === 'closed') return null;
  return html`
  <div class="context"><section class="context-slip" aria-label=${words.say('context.open')}>
    <header class="context-head">
      <span class="label">${words.say('context.open')}</span> <span class="note">${words.say('context.free')}</span>
      <button class="tool" aria-label=${words.say('context.close')} @click=${() => close(snapshot)}>
        ${cross}</button>
    </header>
    ${bodyOf(shown, snapshot)}
  </section></div>`;
};
