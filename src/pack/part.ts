import { escapeForHtml } from '../text/escapeForHtml.ts';

/** A part of a sheet to print, as HTML knows it; the page and the command make the same of it, each in its way. */
export interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Part | string)[];
}

/** @returns a part with that class, or with none where it is empty. */
export const part = (tag: string, className: string, ...children: readonly (Part | string)[]): Part => ({
  tag,
  attributes: className === '' ? {} : { class: className },
  children,
});

/** @returns the part as HTML text, whatever its words hold. */
export const toHtml = ({ tag, attributes, children }: Part): string => {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeForHtml(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeForHtml(child) : toHtml(child)));
  return `<${tag}${given.join('')}>${inner.join('')}</${tag}>`;
};
