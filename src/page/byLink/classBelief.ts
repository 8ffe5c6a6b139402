import { html, svg, type TemplateResult } from 'lit-html';
import { beliefSteps } from '../../domain/belief.ts';
import type { BeliefBands } from '../../domain/beliefBands.ts';
import type { ClassPicture } from '../../domain/homework/classPicture.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';

const bar = (count: number, most: number): TemplateResult => html`
  <svg class="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${most === 0 ? 0 : (100 * count) / most} height="10" />`}
  </svg>`;

const table = (
  when: 'before' | 'after',
  counts: BeliefBands,
  most: number,
  { say }: ClassroomKit,
): TemplateResult => html`
  <table class="belief-counts">
    <caption>${say(`class.belief.${when}`)}</caption>
    <tbody>${beliefSteps.map(
      (step) => html`
      <tr><th scope="row">${say(`class.belief.${step}`)}</th>
        <td class="belief-bar">${bar(counts[step] ?? 0, most)}</td>
        <td class="number">${counts[step]}</td></tr>`,
    )}</tbody>
  </table>`;

/** @returns where the class stands as a whole, before and after; where too few have said, that nothing is shown. */
export const classBelief = (
  { beliefBefore, beliefAfter }: ClassPicture,
  kit: ClassroomKit,
): TemplateResult => {
  const { say } = kit;
  const most = Math.max(...(beliefBefore ?? []), ...(beliefAfter ?? []), 0);
  const part = (when: 'before' | 'after', counts: BeliefBands | null): TemplateResult =>
    counts
      ? table(when, counts, most, kit)
      : html`<p class="note">${say(`class.belief.withheld.${when}`)}</p>`;
  return html`
  <section aria-labelledby="class-belief">
    <h3 class="label" id="class-belief">${say('class.belief')}</h3>
    <p class="class-motion">${kit.words.deck.motion}</p>
    ${part('before', beliefBefore)} ${part('after', beliefAfter)}
    <p class="note">${say('class.belief.note')}</p>
  </section>`;
};
