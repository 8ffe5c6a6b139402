import { html, type TemplateResult } from 'lit-html';
import type { Snapshot } from '../snapshot.ts';
import { bar } from './bar.ts';

/** @returns what stands where a screen has not been loaded yet, with a way on where it never comes. */
export const loadingScreen = (snapshot: Snapshot): TemplateResult => html`
  <main class="screen page" aria-busy="true">
    ${bar(snapshot, html``)}
    <h1 class="opening-note" tabindex="-1">${snapshot.words.say('notice.loading')}</h1>
    <p class="opening-note"><button class="link" @click=${snapshot.actions.retry}>${snapshot.words.say('notice.retry')}</button></p>
  </main>`;
