import { dayOfSeed } from '../../domain/day.ts';
import type { Seed } from '../../domain/random.ts';
import { tagOf } from '../../text/languages.ts';
import type { Snapshot } from '../snapshot.ts';

/** @returns a deal of a day by its name, such as "Today's deal of 14 March 2025"; null for any other deal. */
export const dayName = (seed: Seed, { words: { language, say } }: Pick<Snapshot, 'words'>): string | null => {
  const day = dayOfSeed(seed);
  if (!day) return null;
  const locale = language === 'en' ? 'en-GB' : tagOf[language];
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return say('today.of', { date: date.format(Date.UTC(day.year, day.month - 1, day.day)) });
};
