import { html, type TemplateResult } from 'lit-html';
import type { BeliefBands } from '../../domain/beliefBands.ts';
import type { Beliefs } from '../../domain/session/beliefTally.ts';
import type { HostKit } from '../host/hostKit.ts';

export const bandNumbers = [0, 1, 2, 3, 4] as const;

const cell = (bands: BeliefBands | null, band: number, most: number): TemplateResult => {
  const count = bands?.[band] ?? 0;
  return html`<td>
    ${bands ? html`<span class="band-count">${count}</span><i class="band-bar" .style=${`width:${(60 * count) / most}%`}></i>` : '–'}
  </td>`;
};

/** @returns where the class stands before and after, as a table with bars; what is withheld says so. */
export const beliefBands = (beliefs: Beliefs, { say }: HostKit): TemplateResult => {
  const { before, after, shift } = beliefs;
  const most = Math.max(1, ...(before.bands ?? []), ...(after.bands ?? []));
  const isWithheld = !before.bands || !after.bands;
  if (!before.bands && !after.bands) return html`<p>${say('report.belief.withheld')}</p>`;
  return html`
  <table class="beliefs">
    <thead><tr><td></td><th scope="col">${say('report.belief.before')}</th><th scope="col">${say('report.belief.after')}</th></tr></thead>
    <tbody>${bandNumbers.map(
      (band) => html`
      <tr><th scope="row">${say(`report.band.${band}`)}</th>
        ${cell(before.bands, band, most)} ${cell(after.bands, band, most)}</tr>`,
    )}</tbody>
  </table>
  ${isWithheld ? html`<p class="note">${say('report.belief.withheld')}</p>` : null}
  ${shift ? html`<p>${say('report.belief.shift', { problem: shift.towardsProblem, stayed: shift.stayed, noProblem: shift.towardsNoProblem })}</p>` : null}`;
};
