import type { Plugin, Rolldown } from 'vite';
import { contentSecurityPolicy } from '../server/serving/securityHeaders.ts';

const isPage = (output: Rolldown.OutputAsset | Rolldown.OutputChunk): output is Rolldown.OutputAsset =>
  output.type === 'asset' && output.fileName.endsWith('.html');

/** The policy comes first: it holds only for what stands below it. */
const withPolicy = (html: string): string =>
  html.replace(
    /<head>\n?/,
    `$&    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />\n`,
  );

/**
 * @returns a plugin that writes the Content-Security-Policy into every built page. It comes after all that change
 * pages: the policy names a page's own styles letter for letter.
 */
export const contentSecurity = (): Plugin => ({
  name: 'content-security',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const page of Object.values(bundle).filter(isPage)) page.source = withPolicy(String(page.source));
    },
  },
});
