import '../styles/classroom/wall.css';
import '../styles/classroom/wallFaces.css';
import '../styles/classroom/wallReveal.css';
import '../styles/classroom/wallSide.css';
import '../styles/classroom/votes.css';
import '../styles/classroom/joining.css';
import '../styles/classroom/projector.css';
import { html, type TemplateResult } from 'lit-html';
import type { WallView } from '../../domain/session/view.ts';
import type { ConnectionStatus } from '../../stores/session.ts';
import type { HostKit } from '../host/hostKit.ts';
import type { Joining } from '../lesson/joinCard.ts';
import { wallFace } from './wallFace.ts';

/** @returns the projector's page: the wall alone. */
export const wallPage = (
  view: WallView,
  status: ConnectionStatus,
  joining: Joining | null,
  kit: HostKit,
): TemplateResult => html`
  <main class="screen projector">
    ${wallFace(view, kit, { way: 'live', isByFingers: false, joining, panel: null })}
    <div role="status">${status === 'lost' ? html`<p class="projector-note">${kit.say('wall.lost')}</p>` : null}</div>
  </main>`;
