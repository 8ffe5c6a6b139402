import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daylight } from '../../../src/page/picture/paintPicture.ts';

const properties = {
  wall: '--wall',
  wallHi: '--wall-hi',
  table: '--table',
  card: '--card',
  ink: '--ink',
  softInk: '--ink-2',
  hair: '--hair',
  bubble: '--bubble-ink',
  lab: '--lab-ink',
} as const satisfies Readonly<Record<keyof typeof daylight, string>>;

test('the picture of a result has the colours of the page by day', () => {
  const [day = ''] = readFileSync('src/page/styles/tokens.css', 'utf8').split('prefers-color-scheme: dark');
  for (const [name, property] of Object.entries(properties))
    expect(day).toContain(`${property}: ${daylight[name as keyof typeof daylight]};`);
});
