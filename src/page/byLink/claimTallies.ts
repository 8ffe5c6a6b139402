import { html, type TemplateResult } from 'lit-html';
import { claimOf } from '../../domain/deck.ts';
import { type ByConviction, type ClaimTally, wrongOf } from '../../domain/homework/classPicture.ts';
import { isSure } from '../../domain/session/tally.ts';
import { convictions } from '../../domain/vocabulary.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';
import { sideName } from '../frame/sideName.ts';
import { sourceLine } from '../frame/source.ts';
import { tallyBar } from './tallyBar.ts';

const row = (name: string, counts: ByConviction): TemplateResult => html`
  <tr><th scope="row">${name}</th>
    ${convictions.map((conviction) => html`<td>${counts[conviction]}</td>`)}
    <td class="number">${Object.values(counts).reduce((sum, count) => sum + count, 0)}</td></tr>`;

const table = ({ right, wrong }: ClaimTally, { say, words }: ClassroomKit): TemplateResult => html`
  <table class="tally">
    <caption class="unseen">${say('class.sure')}</caption>
    <thead><tr><td></td>
      ${convictions.map((each) => html`<th scope="col">${words.say(`conviction.${each}`)}</th>`)}
      <th scope="col">${say('class.all')}</th></tr></thead>
    <tbody>${row(words.say('outcome.wrong'), wrong)} ${row(words.say('outcome.right'), right)}</tbody>
  </table>`;

/** What makes the claim tempting, where somebody was at least fairly sure and wrong. */
const temptation = (
  { claim, wrong }: ClaimTally,
  { words, temptations }: ClassroomKit,
): TemplateResult | null =>
  convictions.some((each) => isSure(each) && wrong[each] > 0)
    ? html`<p class="sorted-temptation">${words.say('temptation', { temptation: temptations[claim] ?? '' })}</p>`
    : null;

const tallied = (tally: ClaimTally, players: number, kit: ClassroomKit): TemplateResult => {
  const { deck, say, words } = kit;
  const text = words.deck.claims[tally.claim];
  return html`
  <li class="sorted tallied">
    <div class="tallied-claim">
      <p class="sorted-claim">${text?.card}</p>
      <p class="versus"><span>${words.say('outcome.document')} ${sideName(tally.side, words)}</span></p>
      <p class="sorted-why">${text?.why}</p>
      ${temptation(tally, kit)}
      ${sourceLine(claimOf(deck, tally.claim), kit)}
    </div>
    <div class="tallied-counts">
      <p class="tallied-wrong">${say('class.wrong', { n: wrongOf(tally), total: players })}</p>
      ${tallyBar(tally)} ${table(tally, kit)}
    </div>
  </li>`;
};

/** @returns how the class sorted each claim, with what the document does with it; the order is the picture's. */
export const claimTallies = (
  tallies: readonly ClaimTally[],
  players: number,
  kit: ClassroomKit,
): TemplateResult => html`
  <section aria-labelledby="tallies">
    <h3 class="label" id="tallies">${kit.say('class.claims')}</h3>
    <p class="note">${kit.say('class.claims.order')}</p>
    <ol class="sorted-list">${tallies.map((tally) => tallied(tally, players, kit))}</ol>
  </section>`;
