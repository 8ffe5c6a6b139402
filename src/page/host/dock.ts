import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { cardPhases, type Moment } from '../../domain/session/phase.ts';
import type { HostView } from '../../domain/session/view.ts';
import type { HostActions } from './hostActions.ts';
import type { HostKit } from './hostKit.ts';

/** What the button says that leads to a moment. */
const stepName = ({ phase, card }: Moment, { say }: HostKit): string => {
  if (phase === 'read' && card) return say('host.next.card');
  return phase === 'advice' ? say('host.next.close') : say('host.next', { step: say(`phase.${phase}`) });
};

const jumpName = ({ phase, card }: Moment, { say }: HostKit): string => {
  if (phase === 'read') return say('host.jump.read', { n: (card ?? 0) + 1 });
  if (phase === 'secondVote' || phase === 'reveal' || phase === 'beliefAfter' || phase === 'ended')
    return say(`host.jump.${phase}`);
  return say(`phase.${phase}`);
};

/** Wherever the lesson has been led, the list begins closed. */
const jumpsPart = (view: HostView, kit: HostKit, actions: HostActions): unknown =>
  view.jumps.length > 0 && keyed(`${view.moment.phase} ${view.moment.card}`, jumpList(view, kit, actions));

const jumpList = (view: HostView, kit: HostKit, actions: HostActions): TemplateResult => html`
  <details class="jumps">
    <summary class="button">${kit.say('host.jumps')}</summary>
    <div class="jump-list">${view.jumps.map(
      (to) => html`<button class="button" @click=${() => actions.move(to)}>${jumpName(to, kit)}</button>`,
    )}</div>
  </details>`;

/** Where the card on the table stands. */
const steps = ({ moment }: HostView, { say }: HostKit): TemplateResult | null =>
  moment.card === null
    ? null
    : html`<ol class="steps">${cardPhases.map(
        (phase) =>
          html`<li aria-current=${phase === moment.phase ? 'step' : 'false'}>${say(`phase.${phase}`)}</li>`,
      )}</ol>`;

/** @returns the row of what leads the lesson: back, where it stands, other ways, and on. */
export const dock = (
  view: HostView,
  kit: HostKit,
  actions: HostActions,
  extra: unknown = null,
): TemplateResult => {
  const { next, previous } = view;
  const { say } = kit;
  return html`
  <nav class="dock" aria-label=${say('host.heading')}>
    <button class="button" id="lesson-back" ?disabled=${!previous} @click=${() => previous && actions.move(previous)}>← ${say('host.back')}</button>
    ${steps(view, kit)}
    ${extra}
    ${jumpsPart(view, kit, actions)}
    ${
      next
        ? html`<button class="button button--first" id="lesson-next" @click=${() => actions.move(next)}>
      ${stepName(next, kit)} →</button>`
        : null
    }
  </nav>`;
};
