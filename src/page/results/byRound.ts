import { html, type TemplateResult } from 'lit-html';
import type { RoundScore } from '../../domain/outcomes/score.ts';
import type { Results } from '../../domain/results.ts';
import { rosette } from '../frame/rosette.ts';
import type { Snapshot } from '../snapshot.ts';

const row = (
  { kind, points, maximum, right, total }: RoundScore,
  { words: { say } }: Snapshot,
): TemplateResult => html`
  <tr>
    <th scope="row">${say(`results.round.${kind}`)}</th>
    <td>${right === total ? rosette : null}${say('results.sure.count', { n: right, total })}</td>
    <td class="number">${say('results.round.points', { n: points, maximum })}</td>
  </tr>`;

/** @returns what each round brought against the most it could bring; nothing in a game that only sorts. */
export const roundTable = ({ byRound }: Results, snapshot: Snapshot): TemplateResult | null => {
  const { say } = snapshot.words;
  if (byRound.length < 2) return null;
  return html`
  <table class="rounds">
    <caption class="unseen">${say('results.rounds')}</caption>
    <thead class="unseen"><tr>
      <th scope="col">${say('results.round')}</th>
      <th scope="col">${say('results.sure.right')}</th>
      <th scope="col">${say('results.sure.points')}</th>
    </tr></thead>
    <tbody>${byRound.map((each) => row(each, snapshot))}</tbody>
  </table>`;
};
