import { html, svg, type TemplateResult } from 'lit-html';
import { type ClaimTally, wrongOf } from '../../domain/homework/classPicture.ts';
import { type Conviction, convictions } from '../../domain/vocabulary.ts';

const width = 600;
const height = 36;

/** The surer, the higher, as the places on the table are. */
const heightOf: Readonly<Record<Conviction, number>> = { leaning: 18, fairlySure: 27, certain: 36 };

/** Part of the drawing, from the left end. */
interface Part {
  readonly conviction: Conviction;
  readonly count: number;
  readonly className: 'tally-wrong' | 'tally-right';
}

/** From the surest mistakes to the surest right ones, so that the border between the two is the share that was right. */
const partsOf = ({ right, wrong }: ClaimTally): readonly Part[] => [
  ...convictions
    .toReversed()
    .map((conviction): Part => ({ conviction, count: wrong[conviction], className: 'tally-wrong' })),
  ...convictions.map(
    (conviction): Part => ({ conviction, count: right[conviction], className: 'tally-right' }),
  ),
];

/** @returns how a class sorted a claim, for the eye alone: hollow steps for what was wrong, filled ones for what was right. */
export const tallyBar = (tally: ClaimTally): TemplateResult => {
  const parts = partsOf(tally);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const step = width / Math.max(1, all);
  let from = 0;
  const steps = parts.map(({ conviction, count, className }) => {
    const x = from * step;
    const high = heightOf[conviction];
    from += count;
    return count === 0
      ? null
      : svg`<rect class=${className} x=${x} y=${height - high} width=${count * step} height=${high} />`;
  });
  return html`
  <svg class="tally-bar" viewBox=${`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
    ${steps}${svg`<path class="tally-border" d=${`M${wrongOf(tally) * step} -4V${height + 4}`} />`}
  </svg>`;
};
