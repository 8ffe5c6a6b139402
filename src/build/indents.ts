import type { Plugin } from 'vite';

const isTemplate = /\bfrom 'lit-html'/;

/** Lines keep their ends, which mean something in a script, and lose the blanks they begin with, which do not. */
const withoutIndents = (text: string): string => text.replace(/\n[ \t]+/g, '\n');

/** @returns a module of templates without the blanks that its lines begin with; null for any other. */
export const leanTemplates = (code: string): string | null =>
  isTemplate.test(code) ? withoutIndents(code) : null;

/**
 * @returns a plugin that takes the blanks out of pages and of templates that only set their lines in: no minifier
 * touches them there, and the browser would load and read them all.
 */
export const indents = (): Plugin => ({
  name: 'indents',
  apply: 'build',
  enforce: 'pre',
  transform: (code) => {
    const lean = leanTemplates(code);
    return lean === null ? null : { code: lean, map: null };
  },
  transformIndexHtml: { order: 'pre', handler: withoutIndents },
});
