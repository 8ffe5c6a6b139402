import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { Moment, Phase } from '../../domain/session/phase.ts';
import type { HostKit } from '../host/hostKit.ts';

/** About how long a phase takes in a class, in minutes; nothing happens when the time is over. */
const minutesFor: Readonly<Partial<Record<Phase, number>>> = {
  beliefBefore: 1,
  read: 1,
  firstVote: 1,
  talk: 3,
  secondVote: 1,
  beliefAfter: 1,
};

/** @returns a line that fills up in about the time a phase takes, or nothing where a phase has no time. */
export const guideTime = ({ phase, card }: Moment, { say }: HostKit): TemplateResult | null => {
  const minutes = minutesFor[phase];
  if (!minutes) return null;
  // A new line for each phase begins at its start.
  return html`<span class="guide-time"><span class="guide-words">${say('guide.time', { n: minutes })}</span>
    ${keyed(`${phase} ${card}`, html`<i class="guide-line" .style=${`--minutes:${minutes}`}><i></i></i>`)}</span>`;
};
