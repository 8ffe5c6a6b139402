import { html, type TemplateResult } from 'lit-html';
import type { Tally } from '../../domain/session/tally.ts';
import { type Placement, places } from '../../domain/vocabulary.ts';
import type { HostKit } from './hostKit.ts';

/** @returns a vote place by place, from certain Bubble to certain Lab, as bars with their numbers. */
export const placeBars = (tally: Tally, { say, words }: HostKit): TemplateResult => {
  const most = Math.max(1, ...places.map(({ side, conviction }) => tally[side][conviction]));
  const column = ({ side, conviction }: Placement): TemplateResult => {
    const count = tally[side][conviction];
    const name = say(`count.place.${conviction}`, { side: words.say(`side.${side}`) });
    return html`<li class=${`place-bar place-bar--${side}`} aria-label=${`${name}: ${count}`}>
      <b class="number">${count}</b><i .style=${`height:${(100 * count) / most}%`}></i>
      <span>${words.say(`conviction.${conviction}`)}</span></li>`;
  };
  return html`<ol class="place-bars">${places.map(column)}</ol>`;
};
