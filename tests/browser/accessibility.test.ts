import { expect, test } from 'vitest';
import { axeViolationsIn } from './harness/accessibility.ts';
import { oneDeal } from './playing/oneDeal.ts';
import { arrive } from './playing/player.ts';
import { lookAtAllScreens } from './playing/screens.ts';

/** By night nothing but the colours is another, and those are the same in every language. */
const byDay = { colorScheme: 'light', rules: undefined } as const;
const byNight = { colorScheme: 'dark', rules: ['color-contrast'] } as const;
const lights = { en: [byDay, byNight], zh: [byDay] } as const;

test.each(['en', 'zh'] as const)(
  'axe finds nothing wrong on any screen, by day and by night: %s',
  { timeout: 120_000 },
  async (language) => {
    const player = await arrive({ language, reducedMotion: true, prepare: oneDeal });
    const violations: string[] = [];
    await lookAtAllScreens(player, async (view) => {
      for (const { colorScheme, rules } of lights[language]) {
        await player.page.emulateMedia({ colorScheme });
        const found = await axeViolationsIn(player.page, rules);
        violations.push(...found.map((each) => `${view}, ${colorScheme}: ${each}`));
      }
    });
    expect(violations).toEqual([]);
  },
);
