import { html, type TemplateResult } from 'lit-html';
import type { CheckPicture } from '../../domain/deck.ts';

/** The longest bar, in the drawing's own units. */
const longest = 100;

const bar = (
  value: number | null,
  highest: number,
  position: number,
  kind: CheckPicture['kind'],
): TemplateResult => {
  const width = value === null ? longest : Math.max((value / highest) * longest, 0.6);
  const look = value === null ? 'unknown' : kind !== 'bars' && position > 0 ? 'other' : 'same';
  return html`<svg class=${`bar-drawing bar-drawing--${look}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width=${longest} height="10" /><rect class="bar-value" width=${width} height="10" /></svg>`;
};

/** @returns the working as bars, each under its own words; nothing where the check has no picture. */
export const pictureOf = (picture: CheckPicture | undefined): TemplateResult | null => {
  if (!picture) return null;
  const { kind, parts } = picture;
  const highest = Math.max(...parts.map(({ value }) => value ?? 0));
  return html`
  <ul class=${`picture picture--${kind}`}>
    ${parts.map(({ label, value }, position) => html`<li><span>${label}</span>${bar(value, highest, position, kind)}</li>`)}
  </ul>`;
};
