import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly environment?: Readonly<Record<string, string>>; readonly command?: string }>
  >;
  readonly configs: { readonly balancer: { readonly content: string } };
}
const { services, configs } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as Compose;

test('two processes of the game share one Redis, which keeps what it acknowledges', () => {
  for (const name of ['game-one', 'game-two'])
    expect(services[name]?.environment).toMatchObject({
      LIVE_STORE: 'redis://sessions:6379',
      BEHIND_PROXY: '1',
    });
  expect(services.sessions?.command).toContain('--appendonly yes --appendfsync always');
});

test('the balancer sends a visitor to the same process each time, and nobody to one that is not well', () => {
  const { content } = configs.balancer;
  expect(content).toMatch(/cookie server insert/);
  expect(content).toMatch(/option httpchk GET \/health/);
  expect(content).toMatch(/server one game-one:4173 cookie one/);
  expect(content).toMatch(/server two game-two:4173 cookie two/);
});
