import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daylight } from '../../../src/page/picture/daylight.ts';

const properties: Readonly<Record<keyof typeof daylight, string>> = {
  wall: '--wall',
  wallHi: '--wall-hi',
  table: '--table',
  card: '--card',
  ink: '--ink',
  softInk: '--ink-2',
  hair: '--hair',
  bubble: '--bubble',
  bubbleInk: '--bubble-ink',
  labInk: '--lab-ink',
  brassHi: '--brass-hi',
  brass: '--brass',
  brassLo: '--brass-lo',
  brassInk: '--brass-deep',
  glass: '--glass',
  glassAlpha: '--glass-alpha',
  liquidHi: '--liquid-hi',
  liquid: '--liquid',
  liquidLo: '--liquid-lo',
};

test('the picture of a result has the colours of the page by day', () => {
  const [day = ''] = readFileSync('src/page/styles/tokens.css', 'utf8').split('prefers-color-scheme: dark');
  for (const name of Object.keys(daylight) as (keyof typeof daylight)[])
    expect(day).toContain(`${properties[name]}: ${daylight[name]};`);
});
