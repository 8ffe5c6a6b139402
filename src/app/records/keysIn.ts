/** @returns the keys in the storage that begin so; none where it cannot be read. */
export const keysIn = (storage: Storage | null, beginning: string): readonly string[] => {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter(
      (key) => key.startsWith(beginning),
    );
  } catch {
    return [];
  }
};
