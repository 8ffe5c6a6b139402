import { expect, test } from 'vitest';
import type { Command } from '../../../src/domain/session/command.ts';
import { reportOf } from '../../../src/domain/session/report.ts';
import { formatReportCsv, type ReportTexts } from '../../../src/domain/session/reportCsv.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aSession, aTally, aVotingSession, hold, to, voting } from '../../fixtures/aSession.ts';

const texts: ReportTexts = {
  claim: 'Claim',
  side: 'Helps',
  sides: { bubble: 'Bubble', lab: 'Lab' },
  votes: {
    first: { votes: 'n1', right: 'right1', share: 'share1', sureShare: 'sure1' },
    second: { votes: 'n2', right: 'right2', share: 'share2', sureShare: 'sure2' },
  },
  wrongToRight: 'to right',
  rightToWrong: 'to wrong',
  gain: 'gain',
  belief: 'Belief',
  times: { before: 'before', after: 'after' },
  bands: ['problem', 'rather', 'middle', 'rather not', 'no problem'],
  withheld: 'fewer than five',
};

const headings = 'Claim,Helps,n1,right1,share1,sure1,n2,right2,share2,sure2,to right,to wrong,gain';

test('The file has a row for each claim, and withholds belief where the report does', () => {
  // Claim `one` helps Bubble. First: 2 of 5 right (40 %), of the sure 0 of 2; then 4 of 5 (80 %), of the sure 1 of 1.
  // Gain: (4/5 - 2/5) / (3/5) = 2/3.
  const session = hold(aVotingSession(['a', 'b', 'c', 'd', 'e']), [
    ...[voting('d', 0, 'first', toLab.leaning), voting('e', 0, 'first', toBubble.leaning)],
    ...[voting('a', 0, 'first', toBubble.leaning), voting('b', 0, 'first', toLab.certain)],
    ...[voting('c', 0, 'first', toLab.certain), to('advice', 0), to('secondVote', 0)],
    ...[voting('a', 0, 'second', toBubble.leaning), voting('b', 0, 'second', toBubble.certain)],
    ...[voting('d', 0, 'second', toBubble.leaning), voting('e', 0, 'second', toBubble.leaning)],
    ...[voting('c', 0, 'second', toLab.leaning), to('reveal', 0), to('ended')],
  ]);
  expect(formatReportCsv(reportOf(session), 'zh', texts)).toBe(
    [
      `\uFEFF${headings}`,
      'card one (zh),Bubble,5,2,40,0,5,4,80,100,2,0,0.67',
      ',,,,,,,,,,,,',
      'Belief,before,after,,,,,,,,,,',
      'problem,fewer than five,fewer than five,,,,,,,,,,',
      'rather,fewer than five,fewer than five,,,,,,,,,,',
      'middle,fewer than five,fewer than five,,,,,,,,,,',
      'rather not,fewer than five,fewer than five,,,,,,,,,,',
      'no problem,fewer than five,fewer than five,,,,,,,,,,',
      '',
    ].join('\r\n'),
  );
});

test('On one screen nobody knows who moved, and what was not voted stays empty', () => {
  const count: Command = {
    kind: 'count',
    card: 0,
    vote: 'first',
    tally: aTally({ unsaid: 1 }, { unsaid: 2 }),
  };
  const session = hold(aSession({ way: 'oneScreen', asksBelief: false }), [
    ...[to('read', 0), to('firstVote', 0), count, to('advice', 0), to('reveal', 0), to('ended')],
  ]);
  expect(formatReportCsv(reportOf(session), 'en', texts)).toBe(
    `\uFEFF${headings}\r\ncard one (en),Bubble,3,1,33,,0,,,,,,\r\n`,
  );
});

test('Belief is written where it is shown', () => {
  const asked = hold(aSession({ way: 'oneScreen' }), [
    to('beliefBefore'),
    { kind: 'countBelief', time: 'before', bands: [4, 0, 3, 2, 1] },
    to('ended'),
  ]);
  const lines = formatReportCsv(reportOf(asked), 'en', texts).split('\r\n');
  expect(lines[3]).toBe('problem,4,fewer than five,,,,,,,,,,');
  expect(lines[4]).toBe('rather,0,fewer than five,,,,,,,,,,');
});

test('In a language that the lesson does not have, a claim stands in another one', () => {
  const session = hold(aVotingSession(['a']), [voting('a', 0, 'first', toLab.certain)]);
  expect(formatReportCsv(reportOf(session), 'fr', texts)).toContain('\r\ncard one (en),Bubble,1,0,0,0,');
});
