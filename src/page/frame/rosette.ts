import { html, svg, type TemplateResult } from 'lit-html';

const petals = 12;
const points = 144;

/** One line of the engraved flower: a circle whose distance from the middle swells and sinks with each petal. */
const lineAt = (shift: number): string => {
  const at = Array.from({ length: points }, (_, index) => {
    const angle = (index / points) * 2 * Math.PI;
    const distance = 32 + 12 * Math.cos(petals * angle + shift);
    return `${(50 + distance * Math.sin(angle)).toFixed(1)} ${(50 - distance * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${at.join('L')}Z`;
};

/** The flower that engravers set on a banknote: lines that swing about one circle, each a little later than the last. */
export const rosette: TemplateResult = html`<svg class="rosette" viewBox="0 0 100 100" aria-hidden="true">
  ${[0, 1, 2, 3].map((step) => svg`<path pathLength="1" d=${lineAt((step * Math.PI) / 2)} />`)}
</svg>`;
