/** An icon that a system shows for the installed game. */
export interface Icon {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Its drawing, on a square of 64. */
  readonly svg: string;
}

const background = /<rect[^>]*\/>/;

/**
 * The icon without rounded corners: systems cut their own shape out of it.
 *
 * @param part of the square that the drawing takes, from its middle.
 */
const filling = (svg: string, part: number): string => {
  const ground = background.exec(svg)?.[0] ?? '';
  const [head = '', drawing = ''] = svg.replace('</svg>', '').split(ground);
  const middle = `translate(32 32) scale(${part}) translate(-32 -32)`;
  return `${head}${ground.replace(/ rx="\d+"/, '')}<g transform="${middle}">${drawing}</g></svg>`;
};

/** The part of a maskable icon that is never cut off is a circle over 4/5 of its width; the corners of the drawing touch it at 3/4. */
const safePart = 0.75;

/** @returns the icons to be made from the page's own, which is a drawing on a square of 64 with rounded corners. */
export const iconsFrom = (svg: string): readonly Icon[] => [
  { name: 'icon-192.png', size: 192, svg },
  { name: 'icon-512.png', size: 512, svg },
  { name: 'icon-maskable-512.png', size: 512, svg: filling(svg, safePart) },
  { name: 'apple-touch-icon.png', size: 180, svg: filling(svg, 0.9) },
];
