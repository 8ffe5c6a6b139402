import { html, type TemplateResult } from 'lit-html';
import { weight } from '../icons.ts';

/** A class larger than this is told of in numbers alone. */
const mostWeights = 40;

/**
 * For the eye alone: a brass weight for everybody in the class, hollow until they have answered. They fill from the
 * left, whoever it was.
 *
 * @returns nothing for a class that is empty, or too large for a row of weights.
 */
export const classWeights = (answered: number, total: number): TemplateResult | null =>
  total === 0 || total > mostWeights
    ? null
    : html`<p class="class-weights" aria-hidden="true">${Array.from(
        { length: total },
        (_, index) =>
          html`<i class=${index < answered ? 'class-weight' : 'class-weight class-weight--out'}>${weight}</i>`,
      )}</p>`;
