import '../styles/classroom/host.css';
import { html, type TemplateResult } from 'lit-html';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HostContext } from './hostContext.ts';

/** What can be done where no lesson runs. */
export interface NoLesson {
  /** The name of the ready set that can be begun at once. */
  readonly set: string;
  readonly begin: () => void;
  readonly choose: () => void;
}

/** @returns that no lesson runs on this screen, and the ways to one. */
export const noLessonPage = (
  snapshot: Snapshot,
  { say }: HostContext,
  { set, begin, choose }: NoLesson,
): TemplateResult => html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${say('host.heading')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" tabindex="-1">${say('host.none')}</h1>
      <p>${say('host.none.about')}</p>
      <div class="buttons">
        <button class="button button--first" id="begin" @click=${begin}>${say('host.none.start', { name: set })}</button>
        <button class="button" id="choose" @click=${choose}>${say('host.none.choose')}</button>
      </div>
    </div></div>
  </main>`;
