import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../server/serving/securityHeaders.ts';

/** @returns a plugin that writes the Content-Security-Policy into every built page. */
export const contentSecurity = (): Plugin => ({
  name: 'content-security',
  apply: 'build',
  transformIndexHtml: (html) => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(html) },
      injectTo: 'head-prepend',
    },
  ],
});
