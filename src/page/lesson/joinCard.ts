import { html, type TemplateResult } from 'lit-html';
import { type SessionCode, spacedCode } from '../../domain/session/code.ts';
import type { QrCode } from '../../stores/draft.ts';
import type { HostContext } from '../host/hostContext.ts';
import { codeDrawing } from '../results/otherWays.ts';

/** How people join a session. */
export interface Joining {
  readonly code: SessionCode;
  /** As somebody types it, without what a browser adds by itself. */
  readonly address: string;
  readonly qr: QrCode;
}

/** @returns the card with the QR code, the code and where to type it. */
export const joinCard = ({ code, address, qr }: Joining, { say }: HostContext): TemplateResult => html`
  <div class="join-card">
    ${codeDrawing(qr, say('wall.join.code'))}
    <p class="join-card-code">${spacedCode(code)}</p>
    <p class="join-card-address">${address}</p>
  </div>`;

/** @returns the same in words, as large as there is room. */
export const joinWords = ({ code, address }: Joining, { say }: HostContext): TemplateResult => html`
  <p class="join-words">${say('wall.join.at', { address })}</p>
  <p class="join-words-code">${spacedCode(code)}</p>`;

/** @returns the same in one line, for late comers. */
export const joinLine = ({ code, address }: Joining, { say }: HostContext): TemplateResult => html`
  <p class="join-line">${say('wall.join.at', { address })} <b>${spacedCode(code)}</b></p>`;
