import { html, type TemplateResult } from 'lit-html';
import type { Snapshot } from '../snapshot.ts';
import { bar } from './bar.ts';

/** @returns what stands where a screen has not been loaded yet. */
export const loadingScreen = (snapshot: Snapshot): TemplateResult => html`
  <main class="screen page" aria-busy="true">
    ${bar(snapshot, html`<span></span>`)}
    <p class="opening-note" tabindex="-1">${snapshot.words.say('notice.loading')}</p>
  </main>`;
