import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { places } from '../../src/domain/vocabulary.ts';
import { missingPrograms } from '../../src/tools/machine/school.js';
import { openClassroom, untilIs } from '../server/running/pages.ts';
import { openSchool } from '../server/running/school.ts';

const missing = missingPrograms();
const why = missing.length === 0 ? '' : ` (not tested here: apt-get install ${missing.join(' ')})`;
const people = 24;

test.skipIf(missing.length > 0)(
  `While Redis is restarted and either process is killed, again and again, a class of ${people} loses no vote${why}`,
  async () => {
    const school = await openSchool();
    onTestFinished(school.close);
    const { host, join, goOn, close } = await openClassroom(school.url);
    onTestFinished(close);
    const phones = Array.from({ length: people }, () => join());
    await untilIs(host.view, (view) => view?.joined === people);
    await goOn(3);
    const troubles = [school.restartRedis, () => school.restartGame(0), () => school.restartGame(1)];
    const rounds = 9;
    for (let round = 1; round <= rounds; round += 1) {
      const placement = places[round % places.length]!;
      const voting = phones.map(async (phone) => {
        await sleep(Math.random() * 200);
        return phone.send({ kind: 'vote', card: 0, vote: 'first', placement, revision: round });
      });
      await sleep(Math.random() * 200);
      await troubles[round % troubles.length]?.();
      expect(await Promise.all(voting)).toEqual(phones.map(() => null));
      const { side, conviction } = placement;
      const seen = await untilIs(
        host.view,
        (view) => view?.card?.tallies.first?.[side][conviction] === people,
        15_000,
      );
      expect(seen?.answered).toBe(people);
    }
    process.stdout.write(
      `${rounds} times in trouble: ${rounds * people} votes acknowledged, 0 lost, 0 counted twice\n`,
    );
  },
  240_000,
);
