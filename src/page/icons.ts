import { svg, type TemplateResult } from 'lit-html';
import type { Role, Side } from '../domain/vocabulary.ts';

const icon = (drawing: TemplateResult<2>, size = 16): TemplateResult<2> =>
  svg`<svg class="icon" viewBox="0 0 ${size} ${size}" aria-hidden="true">${drawing}</svg>`;

const line = (path: string): TemplateResult<2> =>
  icon(
    svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
    20,
  );

const solid = (path: string): TemplateResult<2> => icon(svg`<path fill-rule="evenodd" d=${path} />`);

/** A ring for Bubble, a filled flask for Lab: the sides differ in shape, not in colour alone. */
export const sideIcon: Readonly<Record<Side, TemplateResult<2>>> = {
  bubble: solid(
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Zm0 1.9a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 8 2.7ZM4.2 7.6A3.9 3.9 0 0 1 7.6 4.2l.2 1.5a2.4 2.4 0 0 0-2.1 2.1Z',
  ),
  lab: solid('M5 .8h6v1.7h-.9v3.6l4.7 7.2c.6 1-.1 1.9-1.1 1.9H2.3c-1 0-1.7-.9-1.1-1.9l4.7-7.2V2.5H5Z'),
};

export const roleIcon: Readonly<Record<Role, TemplateResult<2>>> = {
  evidence: solid('M2 2h12v12H2Zm2 7.4h2V12H4Zm3-3.2h2V12H7Zm3-2.4h2V12h-2Z'),
  testimony: solid(
    'M1.5 3.2Q3.4 2.4 6.8 2v6.2Q6.6 12.4 2.6 14l-.7-1.6q2-1 2.2-3.2H1.5ZM9.2 3.2Q11.1 2.4 14.5 2v6.2Q14.3 12.4 10.3 14l-.7-1.6q2-1 2.2-3.2H9.2Z',
  ),
  inference: solid('M1.5 3.2h2v3.6h6.2V4L15 8l-5.3 4V9.2H3.5V12.8h-2Z'),
  concession: solid('M6.6 2v3h3.3a4.6 4.6 0 0 1 0 9.2H4v-2.2h5.9a2.4 2.4 0 0 0 0-4.8H6.6v3L1.2 6.1Z'),
  conclusion: solid('M5 1a2 2 0 1 1 0 4a2 2 0 0 1 0-4ZM11 1a2 2 0 1 1 0 4a2 2 0 0 1 0-4ZM8 5.8l5.6 8.4H2.4Z'),
};

export const tick = solid('M1.5 8.5L4 6.2l2.6 2.8L12.6 2l2.1 1.9-8 9.6Z');
export const cross = solid(
  'M2 4.1L4.1 2 8 5.9 11.9 2 14 4.1 10.1 8 14 11.9 11.9 14 8 10.1 4.1 14 2 11.9 5.9 8Z',
);
export const shareArrow = solid(
  'M8 .8l3.8 4-1.4 1.3L9 4.7V10H7V4.7L5.6 6.1 4.2 4.8ZM2 7.5h3v1.9H3.9v3.9h8.2V9.4H11V7.5h3v7.7H2Z',
);
export const back = line('M12 4L6 10l6 6');
export const soundOn = line('M3 7.5h3L10.5 4v12L6 12.5H3ZM13 7q2 3 0 6M15.5 5q3.5 5 0 10');
export const soundOff = line('M3 7.5h3L10.5 4v12L6 12.5H3ZM13.5 8l4 4M17.5 8l-4 4');
export const calmOn = line('M2 5.5h16M2 10h16M2 14.5h16');
export const calmOff = line('M2 5.5q4-3 8 0t8 0M2 10q4-3 8 0t8 0M2 14.5q4-3 8 0t8 0');
export const question = line('M7 7.2Q7 4 10 4t3 2.9Q13 8.6 11.4 9.6T10 12.4M10 15.8v.2');

/** A brass weight: the surer, the larger. */
export const weight: TemplateResult<2> = svg`<svg class="weight" viewBox="0 0 20 28" aria-hidden="true"><path
  d="M2 27V13Q2 10 5 10H7.5Q6 8.5 6 6.2A4 4 0 0 1 14 6.2Q14 8.5 12.5 10H15Q18 10 18 13V27Z"/></svg>`;
