import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securityHeaders, withPolicies } from '../../../src/server/serving/securityHeaders.ts';
import type { SiteFile } from '../../../src/server/serving/site.ts';

const aFile = (text: string): SiteFile => ({ body: Buffer.from(text), headers: { etag: '"1"' } });

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

const policyOf = (file: SiteFile | undefined): string => file?.headers['content-security-policy'] ?? '';

test('a page is sent with a policy that lets its own styles work, and keeps its other headers', () => {
  const style = '\n  p { color: red; }\n';
  const files = withPolicies(new Map([['zh/index.html', aFile(`<style>${style}</style><p>泡沫</p>`)]]));
  const page = files.get('zh/index.html');
  expect(policyOf(page)).toContain(`style-src 'self' 'sha256-${hashOf(style)}';`);
  expect(policyOf(page)).toContain("frame-ancestors 'none'");
  expect(page?.headers.etag).toBe('"1"');
});

test('no page lets the styles of another work', () => {
  const files = withPolicies(
    new Map([
      ['index.html', aFile('<style>a</style>')],
      ['join/index.html', aFile('<style>b</style>')],
    ]),
  );
  const policy = policyOf(files.get('join/index.html'));
  expect(policy).toContain(hashOf('b'));
  expect(policy).not.toContain(hashOf('a'));
});

test('what is no page, and what has no styles, gets the policy of every answer', () => {
  const files = withPolicies(
    new Map([
      ['game.js', aFile('"<style>a</style>"')],
      ['404.html', aFile('<p>no</p>')],
    ]),
  );
  expect(policyOf(files.get('game.js'))).toBe('');
  expect(policyOf(files.get('404.html'))).toBe(securityHeaders['content-security-policy']);
  expect(securityHeaders['content-security-policy']).toContain("style-src 'self';");
});
