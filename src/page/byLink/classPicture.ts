import { html, type TemplateResult } from 'lit-html';
import { discriminations, leans } from '../../domain/discrimination.ts';
import type { ClassPicture, PartTally } from '../../domain/homework/classPicture.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';
import { claimTallies } from './claimTallies.ts';
import { classBelief } from './classBelief.ts';

/** One word of a band, and how many games it fits. */
interface Segment {
  readonly word: string;
  readonly count: number;
  readonly isHere: boolean;
  readonly className?: string;
}

const band = (id: string, name: string, note: string, segments: readonly Segment[]): TemplateResult => html`
  <section class="band" aria-labelledby=${id}>
    <h3 class="label" id=${id}>${name}</h3>
    <ol class="segments">${segments.map(
      ({ word, count, isHere, className = '' }) => html`
      <li class=${`segment ${className}`} aria-current=${isHere ? 'true' : 'false'}><i class="segment-bar"></i>
        <span>${word}</span> <b class="number">${count}</b></li>`,
    )}</ol>
    <p class="note">${note}</p>
  </section>`;

const bands = ({ discrimination, lean }: ClassPicture, { say, words }: ClassroomKit): TemplateResult => html`
  ${band(
    'discrimination',
    words.say('results.discrimination'),
    say('class.bands'),
    discriminations.map((each) => ({
      word: words.say(`results.band.${each}`),
      count: discrimination.players[each],
      isHere: each === discrimination.word,
    })),
  )}
  ${band(
    'lean',
    words.say('results.lean'),
    say('class.bands'),
    leans.map((each) => ({
      word: words.say(`results.band.${each}`),
      count: lean.players[each],
      isHere: each === lean.word,
      className: `segment--${each}`,
    })),
  )}`;

const parts = (
  id: string,
  name: string,
  tallies: readonly PartTally[],
  textOf: (claim: string) => string | undefined,
  { say }: ClassroomKit,
): TemplateResult | null =>
  tallies.length === 0
    ? null
    : html`
  <section aria-labelledby=${id}>
    <h3 class="label" id=${id}>${name}</h3>
    <ul class="part-tallies">${tallies.map(
      ({ claim, right, total }) => html`
      <li><span>${textOf(claim)}</span> <b>${say('class.part', { n: right, total })}</b></li>`,
    )}</ul>
  </section>`;

/** @returns what a class has done, on a card that prints by itself. */
export const classPicture = (picture: ClassPicture, kit: ClassroomKit, print: () => void): TemplateResult => {
  const { say, words } = kit;
  const { rounds } = words;
  return html`
  <section class="card card--class on-paper" aria-labelledby="class"><div class="card-in">
    <div class="class-head">
      <p class="label" id="class">${say('class.heading')}</p>
      <p>${say('byLink.counted', { n: picture.players })}</p>
      <button class="button" id="print" @click=${print}>${say('class.print')}</button>
    </div>
    <h2 class="headline">
      <span>${say(`class.discrimination.${picture.discrimination.word}`)}</span>
      <span>${say(`class.lean.${picture.lean.word}`)}</span>
    </h2>
    <div class="class-measures">
      <div>${bands(picture, kit)}
        ${parts('exchanges', say('class.exchanges'), picture.exchanges, (id) => rounds?.argument[id]?.name, kit)}
        ${parts('checks', say('class.checks'), picture.checks, (id) => rounds?.checks[id]?.ask, kit)}
      </div>
      <div>${classBelief(picture, kit)}</div>
    </div>
    ${claimTallies(picture.claims, picture.players, kit)}
    <p class="note">${say('byLink.selfReported')}</p>
  </div></section>`;
};
