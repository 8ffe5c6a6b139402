import { html, type TemplateResult } from 'lit-html';
import { type Tally, votesFor, votesIn } from '../../domain/session/tally.ts';
import { type Side, sides } from '../../domain/vocabulary.ts';
import type { HostKit } from '../host/hostKit.ts';
import { sideIcon } from '../icons.ts';

const part = (side: Side, count: number): TemplateResult => html`
  <span class=${`vote-part vote-part--${side}`} .style=${`flex-grow:${count}`}>
    ${sideIcon[side]}<b class="number">${count}</b></span>`;

/** @returns a vote as a bar of two parts, each as long as its side has votes. */
export const voteBar = (label: string, tally: Tally, { say, words }: HostKit): TemplateResult => {
  const total = votesIn(tally);
  const told = sides.map((side) =>
    say('wall.bar', { side: words.say(`side.${side}`), n: votesFor(tally, side), total }),
  );
  const shown = sides.filter((side) => votesFor(tally, side) > 0);
  return html`
  <figure class="vote-bar">
    <figcaption>${label}</figcaption>
    <div class="vote-parts" role="img" aria-label=${told.join(' ')}>
      ${shown.map((side) => part(side, votesFor(tally, side)))}
    </div>
  </figure>`;
};
