/** A rectangle around a drawing's own zero point, in CSS pixels; `left` and `top` are usually negative. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture as SVG text, drawn round its own zero point: the point it hangs, turns or stands by. */
export interface Drawing {
  readonly box: Box;
  readonly marks: string;
}

/** Anything that can be written as an attribute's value. */
export type Attributes = Readonly<Record<string, string | number>>;

/** @returns the number as short text, to a hundredth of a pixel. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

const written = (value: string | number): string =>
  typeof value === 'number' ? short(value) : value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** @returns an SVG element as text. */
export const element = (name: string, attributes: Attributes, inside = ''): string => {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  return inside ? `<${name}${list.join('')}>${inside}</${name}>` : `<${name}${list.join('')}/>`;
};

/** @returns path data: letters stay, numbers are shortened, all separated by spaces. */
export const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? short(part) : part)).join(' ');

/** @returns the marks moved by x and y and, if given, turned clockwise by degrees about their zero point. */
export const moved = (marks: string, x: number, y: number, degrees = 0): string =>
  element('g', { transform: `translate(${short(x)} ${short(y)}) rotate(${short(degrees)})` }, marks);

/** A point at an angle: 0 degrees to the right, 90 down. */
export const onCircle = (radius: number, degrees: number): readonly [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};

/** @returns path data of an arc about the zero point, clockwise between two angles less than a half turn apart. */
export const arc = (radius: number, from: number, to: number): string =>
  path('M', ...onCircle(radius, from), 'A', radius, radius, 0, 0, 1, ...onCircle(radius, to));
