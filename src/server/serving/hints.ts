const tag = /<(?:script|link)\b[^>]*>/g;
const isModule = /\b(?:type="module"|rel="modulepreload")/;
const address = /\b(?:src|href)="([^"]+)"/;

/**
 * Browsers read what comes before a page sooner than the page itself, so they begin to load a little earlier.
 *
 * @param html a page.
 * @returns the modules that the page begins with, as a `Link` header tells them; null for a page without any.
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 */
export const moduleHints = (html: string): string | null => {
  const modules = (html.match(tag) ?? []).filter((each) => isModule.test(each));
  const addresses = modules.flatMap((each) => address.exec(each)?.[1] ?? []);
  return addresses.map((each) => `<${each}>; rel=modulepreload; crossorigin`).join(', ') || null;
};
