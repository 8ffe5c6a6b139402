import { describe, expect, test } from 'vitest';
import { type Chance, chanceFrom } from '../../../src/domain/random.ts';
import { always, guessing } from '../../../src/tools/simulation/knowingNothing.ts';
import { aClaim } from '../../fixtures/aDeck.ts';
import { toBubble } from '../../fixtures/aGame.ts';

describe('a player who knows nothing', () => {
  test('puts every claim in the one place, whichever side it helps, and needs no luck', () => {
    const chance = chanceFrom(1);
    const sorter = always(toBubble.certain);
    expect(sorter(aClaim('one', 'lab'), chance)).toEqual([toBubble.certain, chance]);
    expect(sorter(aClaim('other', 'bubble'), chance)).toEqual([toBubble.certain, chance]);
  });

  test('who guesses sends half of the claims to either side, with one conviction', () => {
    let chance: Chance = chanceFrom(1);
    const placements = Array.from({ length: 10_000 }, () => {
      const [placement, next] = guessing('fairlySure')(aClaim('one', 'bubble'), chance);
      chance = next;
      return placement;
    });
    expect(new Set(placements.map(({ conviction }) => conviction))).toEqual(new Set(['fairlySure']));
    const toLab = placements.filter(({ side }) => side === 'lab').length;
    // 5000 +- four standard deviations of sqrt(10000 * 0.5 * 0.5) = 50.
    expect(Math.abs(toLab - 5000)).toBeLessThan(200);
  });
});
