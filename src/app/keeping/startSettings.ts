import { createSettingsStore, type Settings, type SettingsStore } from '../../stores/settings.ts';
import { detectLanguage } from '../../text/detectLanguage.ts';
import { keepSettings, readSettings, settingsKey } from './keptSettings.ts';
import type { ChosenSettings } from './settingsSchema.ts';

/** The settings, and the way to change them for good. */
export interface KeptSettingsStore {
  readonly store: SettingsStore;
  /** Sets and keeps what the player chose. Returns whether it could be kept. */
  readonly choose: (chosen: ChosenSettings) => boolean;
}

const reducedMotion = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

const chosenIn = async (storage: Storage | null): Promise<ChosenSettings> => {
  const kept = await readSettings(storage);
  return kept.found === 'value' ? kept.value : {};
};

/** What the player chose, filled up with what the page and the system say. */
const settingsFrom = (chosen: ChosenSettings): Settings => ({
  language:
    chosen.language ?? detectLanguage([document.documentElement.dataset.page, ...navigator.languages]),
  sound: chosen.sound ?? true,
  calm: chosen.calm ?? reducedMotion().matches,
});

/**
 * @param storage of the device, or null where there is none.
 * @returns the settings as the player left them. They follow other tabs, and the system where nothing was chosen.
 */
export const startSettings = async (storage: Storage | null): Promise<KeptSettingsStore> => {
  let chosen: ChosenSettings = {};
  const store = createSettingsStore(settingsFrom(chosen));
  const follow = (): void => store.setState(settingsFrom(chosen));
  let readings = 0;
  // A later reading may come first: the earlier one then tells of what is no longer kept.
  const readAnew = async (): Promise<void> => {
    readings += 1;
    const reading = readings;
    const found = await chosenIn(storage);
    if (reading !== readings) return;
    chosen = found;
    follow();
  };
  // Listened to before the first reading, which takes a while: what changes meanwhile is read after it.
  addEventListener('storage', ({ key }) => {
    if (key === settingsKey) void readAnew();
  });
  reducedMotion().addEventListener('change', follow);
  await readAnew();
  return {
    store,
    choose: (choice) => {
      chosen = { ...chosen, ...choice };
      follow();
      return keepSettings(storage, chosen);
    },
  };
};
