import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something the player should know, that is nobody's move; each is the key of a text. */
export type Notice =
  | 'notice.notSaved'
  | 'notice.unreadable'
  | 'notice.noStage'
  | 'notice.loadFailed'
  | 'notice.newVersion'
  | 'notice.lessonKept';

export type NoticeStore = StoreApi<readonly Notice[]>;

/** @returns a store for notices, empty at first. */
export const createNoticeStore = (): NoticeStore => createStore<readonly Notice[]>(() => []);

/** Shows a notice, once. */
export const notify = (store: NoticeStore, notice: Notice): void => {
  if (!store.getState().includes(notice)) store.setState([...store.getState(), notice], true);
};

/** Takes a notice away. */
export const dismiss = (store: NoticeStore, notice: Notice): void => {
  store.setState(
    store.getState().filter((each) => each !== notice),
    true,
  );
};
