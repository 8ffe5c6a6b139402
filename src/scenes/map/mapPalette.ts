import type { Ink } from '../../map/marks.ts';

/** The custom property of the page that holds each colour. */
const properties: Readonly<Record<Ink, string>> = {
  ink: '--ink',
  bubble: '--bubble',
  lab: '--lab',
  bubbleLine: '--bubble-line',
  labLine: '--lab-line',
};

/** The colours of the scheme in force, as CSS text. */
export type MapPalette = Readonly<Record<Ink, string>>;

/** @returns the colours that the page has now. */
export const readMapPalette = (): MapPalette => {
  const style = getComputedStyle(document.documentElement);
  const colourOf = (ink: Ink): string => style.getPropertyValue(properties[ink]).trim();
  return {
    ink: colourOf('ink'),
    bubble: colourOf('bubble'),
    lab: colourOf('lab'),
    bubbleLine: colourOf('bubbleLine'),
    labLine: colourOf('labLine'),
  };
};
