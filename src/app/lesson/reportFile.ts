import type { Report } from '../../domain/session/report.ts';
import { formatReportCsv, type ReportTexts } from '../../domain/session/reportCsv.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import { download } from './download.ts';

const textsFrom = ({ say, words }: HostKit): ReportTexts => {
  const headings = (vote: 'first' | 'second') => ({
    votes: say(`csv.votes.${vote}`),
    right: say(`csv.right.${vote}`),
    share: say(`csv.share.${vote}`),
    sureShare: say(`csv.sureShare.${vote}`),
  });
  return {
    claim: say('csv.claim'),
    side: say('csv.side'),
    sides: { bubble: words.say('side.bubble'), lab: words.say('side.lab') },
    votes: { first: headings('first'), second: headings('second') },
    wrongToRight: say('csv.wrongToRight'),
    rightToWrong: say('csv.rightToWrong'),
    gain: say('report.gain'),
    belief: say('report.belief'),
    times: { before: say('report.belief.before'), after: say('report.belief.after') },
    bands: [
      say('report.band.0'),
      say('report.band.1'),
      say('report.band.2'),
      say('report.band.3'),
      say('report.band.4'),
    ],
    withheld: say('csv.withheld'),
  };
};

/** Hands a lesson's report out as a CSV file. */
export const downloadReport = (report: Report, kit: HostKit): void =>
  download(
    formatReportCsv(report, kit.language, textsFrom(kit)),
    kit.say('report.file'),
    'text/csv;charset=utf-8',
  );
