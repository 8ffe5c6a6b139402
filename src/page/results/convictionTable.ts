import { html, type TemplateResult } from 'lit-html';
import type { ConvictionRow } from '../../domain/outcomes/sorting.ts';
import type { Results } from '../../domain/results.ts';
import { formatPoints } from '../../text/translate.ts';
import { weight } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

const tally = ({ right, total }: ConvictionRow): readonly TemplateResult[] =>
  Array.from(
    { length: total },
    (_, each) => html`<i class=${`pip ${each < right ? 'pip--right' : 'pip--wrong'}`}></i>`,
  );

const row = (each: ConvictionRow, { words: { say } }: Snapshot): TemplateResult => html`
  <tr>
    <th scope="row"><span class=${`weight-${each.conviction}`}>${weight}</span>${say(`conviction.${each.conviction}`)}</th>
    <td><span class="pips" aria-hidden="true">${tally(each)}</span>
      ${each.total === 0 ? say('results.sure.none') : say('results.sure.count', { n: each.right, total: each.total })}</td>
    <td class="number">${formatPoints(each.points)}</td>
  </tr>`;

/** @returns for each conviction how many claims were right, as counts, and what they brought. */
export const convictionTable = (results: Results, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <table class="sure">
    <caption class="label">${say('results.sure')}</caption>
    <thead class="unseen"><tr>
      <th scope="col">${say('results.sure.conviction')}</th>
      <th scope="col">${say('results.sure.right')}</th>
      <th scope="col">${say('results.sure.points')}</th>
    </tr></thead>
    <tbody>${results.byConviction.map((each) => row(each, snapshot))}</tbody>
  </table>`;
};
