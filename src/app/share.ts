import type { Draft } from '../stores/draft.ts';

type Shared = Draft['shared'];

/** @returns `copied` once text and address are on the clipboard, `failed` where the browser does not allow it. */
export const copyResult = async (text: string, address: string): Promise<Shared> => {
  try {
    await navigator.clipboard.writeText(`${text}\n${address}`);
    return 'copied';
  } catch {
    return 'failed';
  }
};

/**
 * Opens the system's share sheet where there is one, else copies.
 *
 * @returns `no` once the sheet is closed, whether the text was sent or not; after copying, what became of that.
 */
export const shareResult = async (text: string, address: string): Promise<Shared> => {
  const data = { text, url: address };
  if (!navigator.canShare?.(data)) return copyResult(text, address);
  try {
    await navigator.share(data);
    return 'no';
  } catch (reason) {
    const isClosed = reason instanceof DOMException && reason.name === 'AbortError';
    return isClosed ? 'no' : copyResult(text, address);
  }
};
