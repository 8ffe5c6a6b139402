import { expect, test } from 'vitest';
import { createNoticeStore, dismiss, notify } from '../../src/stores/notices.ts';

test('A notice that already stands is not shown twice', () => {
  const notices = createNoticeStore();
  notify(notices, 'notice.noStage');
  notify(notices, 'notice.notSaved');
  notify(notices, 'notice.noStage');
  expect(notices.getState()).toEqual(['notice.noStage', 'notice.notSaved']);
});

test('A notice that is closed goes, and the others stay', () => {
  const notices = createNoticeStore();
  notify(notices, 'notice.noStage');
  notify(notices, 'notice.notSaved');
  dismiss(notices, 'notice.noStage');
  expect(notices.getState()).toEqual(['notice.notSaved']);
});

test('A notice that was closed can be shown again', () => {
  const notices = createNoticeStore();
  notify(notices, 'notice.loadFailed');
  dismiss(notices, 'notice.loadFailed');
  notify(notices, 'notice.loadFailed');
  expect(notices.getState()).toEqual(['notice.loadFailed']);
});
