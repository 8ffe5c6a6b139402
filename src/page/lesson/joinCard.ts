import { html, type TemplateResult } from 'lit-html';
import { type SessionCode, spacedCode } from '../../domain/session/code.ts';
import type { QrCode } from '../../stores/draft.ts';
import type { HostKit } from '../host/hostKit.ts';
import { codeDrawing } from '../results/otherWays.ts';

/** How people join a session. */
export interface Joining {
  readonly code: SessionCode;
  /** As somebody types it, without what a browser adds by itself. */
  readonly address: string;
  readonly qr: QrCode;
}

/** While nobody new may join: that, and small the code, for whoever is in and has lost the page. */
const closedDoor = ({ code }: Joining, { say }: HostKit): TemplateResult => html`
  <p class="join-closed">${say('wall.locked')}</p>
  <p class="note">${spacedCode(code)}</p>`;

/** @returns the card with the QR code, the code and where to type it; nothing to photograph while the door is closed. */
export const joinCard = (joining: Joining, isLocked: boolean, kit: HostKit): TemplateResult | null =>
  isLocked ? null : openCard(joining, kit);

const openCard = ({ code, address, qr }: Joining, { say }: HostKit): TemplateResult => html`
  <div class="join-card">
    ${codeDrawing(qr, say('wall.join.code'))}
    <p class="join-card-code">${spacedCode(code)}</p>
    <p class="join-card-address">${address}</p>
  </div>`;

/** @returns the same in words, as large as there is room; or that the door is closed. */
export const joinWords = (joining: Joining, isLocked: boolean, kit: HostKit): TemplateResult =>
  isLocked
    ? closedDoor(joining, kit)
    : html`
  <p class="join-words">${kit.say('wall.join.at', { address: joining.address })}</p>
  <p class="join-words-code">${spacedCode(joining.code)}</p>`;

/** @returns the same in one line, for late comers. */
export const joinLine = (joining: Joining, isLocked: boolean, kit: HostKit): TemplateResult =>
  isLocked
    ? closedDoor(joining, kit)
    : html`
  <p class="join-line">${kit.say('wall.join.at', { address: joining.address })} <b>${spacedCode(joining.code)}</b></p>`;
