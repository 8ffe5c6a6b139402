/** The colours and the typeface that drawings use, by the custom property of the page that holds each. */
const properties = {
  ink: '--ink',
  card: '--card',
  bubble: '--bubble',
  bubbleInk: '--bubble-ink',
  brassHi: '--brass-hi',
  brass: '--brass',
  brassLo: '--brass-lo',
  brassInk: '--brass-deep',
  glass: '--glass',
  glassAlpha: '--glass-alpha',
  liquidHi: '--liquid-hi',
  liquid: '--liquid',
  liquidLo: '--liquid-lo',
  serif: '--serif',
} as const;

/** One scheme's colours, each as CSS text; `glassAlpha` is a share from 0 to 1 and `serif` a font list. */
export type Palette = Readonly<Record<keyof typeof properties, string>>;

/**
 * @param propertyValue gives the value of a custom property, such as `--ink`.
 * @returns the palette of the scheme in force.
 */
export const readPalette = (propertyValue: (property: string) => string): Palette => {
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    propertyValue(property).trim(),
  ]);
  return Object.fromEntries(entries);
};
