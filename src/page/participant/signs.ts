import { html, svg, type TemplateResult } from 'lit-html';
import type { Shape, Sign } from '../../domain/session/partners.ts';
import type { ParticipantSight, SayJoin } from './participantSight.ts';

const outline: Readonly<Record<Shape, string>> = {
  circle: 'M50 6a44 44 0 1 1 0 88a44 44 0 1 1 0-88Z',
  triangle: 'M50 8L96 90H4Z',
  square: 'M10 10H90V90H10Z',
  star: 'M50 4L62 37H97L69 58L79 92L50 71L21 92L31 58L3 37H38Z',
  heart: 'M50 92C8 58 4 40 8 28C16 6 42 8 50 28C58 8 84 6 92 28C96 40 92 58 50 92Z',
  moon: 'M66 6A46 46 0 1 0 96 66A38 38 0 0 1 66 6Z',
};

/** @returns a sign in words, such as "Moon Z". */
export const signName = ({ shape, letter }: Sign, say: SayJoin): string =>
  say('sign', { shape: say(`shape.${shape}`), letter });

/** @returns a sign, large enough to be held up, with its name in words. */
export const signPart = (sign: Sign, { say }: ParticipantSight): TemplateResult => html`
  <p class="sign">
    <svg viewBox="0 0 100 100" aria-hidden="true">${svg`<path d=${outline[sign.shape]} />`}</svg>
    <b>${signName(sign, say)}</b>
  </p>`;
