import { html, svg, type TemplateResult } from 'lit-html';
import type { Deck } from '../../domain/deck.ts';
import type { Picture } from '../../map/layout.ts';
import { type Look, type Mark, sealMarks, threadMarks } from '../../map/marks.ts';

const drawn = ({ path, stroke, fill, width, dash, alpha }: Mark): TemplateResult<2> => svg`<path
  class=${`ink-line--${stroke ?? 'none'} ink-fill--${fill ?? 'none'}`} d=${path} stroke-width=${width}
  stroke-dasharray=${dash.length > 0 ? dash.join(' ') : 'none'} opacity=${alpha} />`;

/** @returns the picture as a drawing of the page: threads, and seals over them. */
export const drawing = (deck: Deck, picture: Picture, look: Look, className: string): TemplateResult => html`
  <svg class=${`drawing ${className}`} viewBox=${`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
    ${threadMarks(deck, picture, look).map(drawn)}${sealMarks(deck, picture, look).map(drawn)}
  </svg>`;
