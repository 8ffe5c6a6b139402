import type { Part } from '../../pack/part.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

const elementFor = (tag: string, isDrawing: boolean): Element =>
  isDrawing ? document.createElementNS(svgSpace, tag) : document.createElement(tag);

/** @returns the part as an element of the page. */
export const toElement = ({ tag, attributes, children }: Part, isInDrawing = false): Element => {
  const isDrawing = isInDrawing || tag === 'svg';
  const element = elementFor(tag, isDrawing);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : toElement(child, isDrawing))),
  );
  return element;
};
