import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { loadingScreen } from '../frame/loading.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns the mount of what only a class needs, which comes with its own files; until then, that it is loading. */
export const classroomScreen = (snapshot: Snapshot): TemplateResult => {
  const { screen } = snapshot.route;
  // Each mount is new, so that what was opened in one is never in the way of the next.
  return html`${keyed(screen, html`<div data-mount=${screen}>${loadingScreen(snapshot)}</div>`)}`;
};
