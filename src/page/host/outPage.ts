import '../styles/classroom/host.css';
import { html, type TemplateResult } from 'lit-html';
import type { ConnectionStatus } from '../../stores/session.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HostKit } from './hostKit.ts';

/** The ways on where a session does not show. */
export interface OutWays {
  readonly retry: () => void;
  readonly leave: () => void;
}

/** Why there is no session; `cut-short`: its address is not whole, so that nobody can be asked. */
export type Out = ConnectionStatus | 'cut-short';

const sentenceFor = (status: Out, { say }: HostKit): string => {
  switch (status) {
    case 'connecting':
    case 'open':
      return say('out.connecting');
    case 'lost':
      return say('wall.lost');
    case 'live/unknown-code':
    case 'live/deleted':
      return say('out.gone');
    case 'cut-short':
      return say('out.cutShort');
    case 'live/not-the-host':
      return say('out.notHost');
    case 'live/no-server':
      return say('out.noServer');
    case 'live/other-version':
      return say('out.version');
    default:
      return say('out.failed');
  }
};

/** @returns why there is no session on the page, and the ways on. */
export const outPage = (
  snapshot: Snapshot,
  kit: HostKit,
  status: Out,
  { retry, leave }: OutWays,
): TemplateResult => {
  const { say } = kit;
  const isForGood = status === 'live/deleted' || status === 'live/unknown-code' || status === 'cut-short';
  const isWaiting = status === 'connecting' || status === 'open' || status === 'lost';
  return html`
  <main class="screen page" aria-busy=${isWaiting}>
    ${bar(snapshot, html`<span class="label">${say('host.heading')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" tabindex="-1">${sentenceFor(status, kit)}</h1>
      ${
        isWaiting
          ? null
          : html`<div class="buttons">
              ${isForGood ? null : html`<button class="button" id="retry" @click=${retry}>${say('out.retry')}</button>`}
              <button class="button button--first" id="leave" @click=${leave}>${say('out.leave')}</button></div>`
      }
    </div></div>
  </main>`;
};
