import { expect, test } from 'vitest';
import { claimOf } from '../../../src/domain/deck.ts';
import type { ByConviction } from '../../../src/domain/homework/classPicture.ts';
import { participantView } from '../../../src/domain/session/participantView.ts';
import { reportOf } from '../../../src/domain/session/report.ts';
import { revealOnTable } from '../../../src/domain/session/reveal.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import type { Conviction, Side } from '../../../src/domain/vocabulary.ts';
import { claimTallies } from '../../../src/page/byLink/claimTallies.ts';
import type { ClassroomKit } from '../../../src/page/classroom/classroomKit.ts';
import type { HostKit } from '../../../src/page/host/hostKit.ts';
import type { ParticipantSight } from '../../../src/page/participant/participantSight.ts';
import { phasePart } from '../../../src/page/participant/phasePart.ts';
import { reportPart } from '../../../src/page/report/report.ts';
import { revealFace } from '../../../src/page/wall/revealFace.ts';
import { enClassroom } from '../../../src/text/enClassroom.ts';
import { enHost } from '../../../src/text/enHost.ts';
import { enJoin } from '../../../src/text/enJoin.ts';
import { createSay } from '../../../src/text/translate.ts';
import { aVotingSession, hold, lessonClaims, to, voting } from '../../fixtures/aSession.ts';
import { packWords, releasedStructure } from '../../fixtures/packWords.ts';
import { saidIn } from '../../fixtures/saidIn.ts';

const words = { language: 'en', say: packWords.say, deck: packWords.texts, rounds: null } as const;
const host: HostKit = { language: 'en', say: createSay<typeof enHost>('en', enHost), words };

/** The first card, which helps Bubble, revealed after one vote on it. */
const revealed = (side: Side, conviction: Conviction): Session =>
  hold(aVotingSession(['a']), [
    voting('a', 0, 'first', { side, conviction }),
    to('advice', 0),
    to('reveal', 0),
  ]);

const onPhone = (session: Session): string => {
  const view = participantView(session, 'a');
  if (typeof view === 'string') throw new Error(view);
  const sight = { say: createSay<typeof enJoin>('en', enJoin), language: 'en' } as const;
  return saidIn(phasePart(view, sight as ParticipantSight));
};

const onWall = (session: Session): string => {
  const reveal = revealOnTable(session);
  return reveal ? saidIn(revealFace(reveal, host)) : '';
};

const inReport = (session: Session): string =>
  saidIn(reportPart(reportOf(session), host, { print: () => {}, download: () => {} }));

const byLink = (wrong: ByConviction): string => {
  const { id: claim, side } = claimOf(releasedStructure, 'copilot-loss');
  const temptations = { [claim]: `tempting ${lessonClaims[0]} (en)` };
  const say = createSay<typeof enClassroom>('en', enClassroom);
  const kit = { deck: releasedStructure, say, words, temptations };
  const none = { leaning: 0, fairlySure: 0, certain: 0 };
  return saidIn(claimTallies([{ claim, side, right: none, wrong }], 1, kit as ClassroomKit));
};

const told = 'What makes it tempting: tempting one (en)';

test.each(['fairlySure', 'certain'] as const)(
  'what makes a claim tempting is told on phone, wall, report and by link where somebody was wrong and %s',
  (conviction) => {
    const session = revealed('lab', conviction);
    for (const place of [onPhone, onWall, inReport]) expect(place(session)).toContain(told);
    const nobody = { leaning: 0, fairlySure: 0, certain: 0 };
    expect(byLink({ ...nobody, [conviction]: 1 })).toContain(told);
  },
);

test('it is told nowhere where who was wrong was only leaning, or all were right', () => {
  for (const session of [revealed('lab', 'leaning'), revealed('bubble', 'certain')])
    for (const place of [onPhone, onWall, inReport]) {
      expect(place(session)).not.toBe('');
      expect(place(session)).not.toContain('tempting');
    }
  expect(byLink({ leaning: 1, fairlySure: 0, certain: 0 })).not.toContain('tempting');
});
