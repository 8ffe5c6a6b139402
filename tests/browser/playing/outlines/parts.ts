import type { Words } from '../../../../src/stores/words.ts';

/** What one part of a screen tells assistive technology, in this order among other things: role, name and state. */
export type Part = readonly string[];

export const button = (name: string): string => `button "${name}"`;
export const heading = (name: string, level: number): string => `heading "${name}" [level=${level}]`;
export const slider = (name: string): string => `slider "${name}"`;
export const region = (name: string): string => `region "${name}"`;

export const bar = ({ say }: Words): Part => [
  button(say('bar.home')),
  button(say('bar.sound')),
  button(say('bar.rules')),
];
