import '../styles/classroom/live.css';
import { html, type TemplateResult } from 'lit-html';
import { bar } from '../frame/bar.ts';
import { copiedNote } from '../frame/copiedNote.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HostKit } from './hostKit.ts';

/** The two lessons that a device could lead, by their codes as they are read out. */
export interface Offer {
  /** The one that the address leads to. */
  readonly offered: string;
  /** The one that the device leads so far. */
  readonly kept: string;
  /** Leads back to the kept one, on any device. */
  readonly address: string;
}

/** What becomes of them. */
export interface OfferWays {
  readonly stay: () => void;
  readonly change: () => void;
}

/** @returns the question which of two lessons the device is to lead. */
export const recoveryPage = (
  snapshot: Snapshot,
  { say }: HostKit,
  { offered, kept, address }: Offer,
  { stay, change }: OfferWays,
): TemplateResult => html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${say('host.heading')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" tabindex="-1">${say('recovery.heading')}</h1>
      <p>${say('recovery.about', { offered, kept })}</p>
      <p>${say('recovery.back', { kept })}</p>
      <p class="live-address">${address}</p>
      <div class="buttons">
        <button class="button button--first" id="recovery-stay" @click=${stay}>${say('recovery.stay', { kept })}</button>
        <button class="button" id="copy-kept" @click=${() => snapshot.actions.copy('', address)}>${say('recovery.copy', { kept })}</button>
        <button class="button" id="recovery-change" @click=${change}>${say('recovery.change', { offered })}</button>
      </div>
      <p class="note" role="status">${copiedNote(snapshot)}</p>
    </div></div>
  </main>`;
