import { html, type TemplateResult } from 'lit-html';
import type { Side } from '../../domain/vocabulary.ts';
import type { Words } from '../../stores/words.ts';
import { sideIcon } from '../icons.ts';

/** @returns the side's name with its mark, in its colour. */
export const sideName = (side: Side, { say }: Words): TemplateResult =>
  html`<span class=${`side side--${side}`}>${sideIcon[side]}<span>${say(`side.${side}`)}</span></span>`;
