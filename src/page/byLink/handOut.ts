import { html, type TemplateResult } from 'lit-html';
import type { Seed } from '../../domain/random.ts';
import type { ByLink } from '../../stores/byLink.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';
import { copiedNote } from '../frame/copiedNote.ts';
import { codeDrawing } from '../results/otherWays.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ByLinkActions } from './byLinkActions.ts';

const made = (
  seed: Seed,
  snapshot: Snapshot,
  { say }: ClassroomKit,
  { code }: ByLink,
  actions: ByLinkActions,
): TemplateResult => {
  const address = actions.addressOf(seed);
  const message = say('byLink.message');
  return html`
  <textarea class="share-text" readonly rows="5" aria-label=${say('byLink.text')}
    .value=${`${message}\n${address}`}></textarea>
  <div class="buttons">
    <button class="button button--first" id="copy" @click=${() => snapshot.actions.copy(message, address)}>
      ${say('byLink.copy')}</button>
    <a class="button" id="try" href=${address} target="_blank" rel="noopener">${say('byLink.try')}</a>
  </div>
  <p class="note" role="status">${copiedNote(snapshot)}</p>
  ${
    code
      ? codeDrawing(code, say('byLink.code.name'))
      : html`<p><button class="link" id="code" @click=${() => actions.showCode(address)}>${say('byLink.code')}</button></p>`
  }
  <p><button class="link" id="make" @click=${actions.make}>${say('byLink.another')}</button></p>`;
};

/** @returns how a teacher makes the one link of a class, and what there is to send. */
export const handOut = (
  snapshot: Snapshot,
  kit: ClassroomKit,
  state: ByLink,
  actions: ByLinkActions,
): TemplateResult => {
  const { say } = kit;
  return html`
  <section class="card card--page card--hand-out" aria-labelledby="hand-out"><div class="card-in">
    <h2 class="headline" id="hand-out">${say('byLink.handOut')}</h2>
    <p>${say('byLink.make.about')}</p>
    ${
      state.invited === null
        ? html`<div class="buttons"><button class="button button--first" id="make" @click=${actions.make}>
            ${say('byLink.make')}</button></div>`
        : made(state.invited, snapshot, kit, state, actions)
    }
  </div></section>`;
};
