import type { HostCommand } from '../../domain/session/command.ts';
import type { HostView } from '../../domain/session/view.ts';
import type { HostConnection } from '../../live/connection.ts';
import type { HostActions } from '../../page/host/hostActions.ts';
import type { HostKit } from '../../page/host/hostKit.ts';
import type { HostDeskStore } from '../../stores/hostDesk.ts';
import type { Watched } from '../../stores/session.ts';
import { downloadReport } from './reportFile.ts';

/** What a lesson is led with. */
export interface Leading {
  readonly send: HostConnection['send'];
  readonly view: Watched<HostView | null>;
  readonly desk: HostDeskStore;
  /** @returns what the page is told in now. */
  readonly kit: () => HostKit;
}

/** Asks the session for something; the desk then tells whether that was refused. */
export const createAsking =
  ({ send, desk }: Pick<Leading, 'send' | 'desk'>) =>
  async (command: HostCommand): Promise<void> =>
    desk.setState({ isRefused: (await send(command)) !== null });

/** @returns what a teacher can do in any lesson, wherever it is held. */
export const createLessonActions = (
  leading: Leading,
): Pick<HostActions, 'move' | 'showContext' | 'set' | 'print' | 'download'> => {
  const { view, desk, kit } = leading;
  const ask = createAsking(leading);
  return {
    move: (to) => {
      desk.setState({ isAdviceShown: false, isEnding: false, removing: null });
      void ask({ kind: 'move', to });
    },
    showContext: () => void ask({ kind: 'showContext' }),
    set: (changes) => desk.setState(changes),
    print: () => window.print(),
    download: () => {
      const report = view.getState()?.report;
      if (report) downloadReport(report, kit());
    },
  };
};
