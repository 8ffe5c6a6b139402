import { expect, test } from 'vitest';
import { keepSettings, readSettings, settingsKey } from '../../../src/app/keeping/keptSettings.ts';
import { aStorage } from '../../fixtures/aStorage.ts';

test('Only what the player chose is kept: the rest goes on following the system', async () => {
  const storage = aStorage();
  keepSettings(storage, { language: 'zh' });
  expect(await readSettings(storage)).toEqual({ found: 'value', value: { language: 'zh' } });
  keepSettings(storage, { language: 'en', sound: false, calm: true });
  expect(await readSettings(storage)).toEqual({
    found: 'value',
    value: { language: 'en', sound: false, calm: true },
  });
});

test.each([
  ['a language that the game does not speak', { language: 'fr' }],
  ['sound that is neither on nor off', { sound: 'loud' }],
  ['a setting that the game does not have', { speed: 2 }],
])('Settings with %s are unreadable', async (_, settings) => {
  const storage = aStorage({ [settingsKey]: JSON.stringify(settings) });
  expect(await readSettings(storage)).toEqual({ found: 'unreadable' });
});
