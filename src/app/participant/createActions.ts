import { parseCode, type SessionCode } from '../../domain/session/code.ts';
import type { ParticipantActions } from '../../page/participant/participantSight.ts';
import type { ParticipantDeskStore } from '../../stores/participant.ts';
import type { Answering } from './createAnswering.ts';
import { keepLanguage } from './keptLanguage.ts';

/** What the actions act on. */
export interface Acting {
  readonly desk: ParticipantDeskStore;
  readonly device: Storage | null;
  readonly answering: Answering;
  readonly goTo: (code: SessionCode | null) => void;
  readonly retry: () => void;
}

const setAddress = (code: SessionCode | null): void =>
  history.replaceState(null, '', code === null ? location.pathname : `#${code}`);

/** @returns everything that somebody in a class can do. */
export const createActions = ({ desk, device, answering, goTo, retry }: Acting): ParticipantActions => {
  const leave = (): void => {
    setAddress(null);
    goTo(null);
  };
  const join = (): void => {
    const typed = parseCode(desk.getState().typed);
    if (typed === null) {
      leave();
      desk.setState({ isNoCode: true });
    } else {
      setAddress(typed);
      goTo(typed);
    }
  };
  const copy = (address: string): Promise<void> =>
    navigator.clipboard.writeText(address).then(
      () => desk.setState({ isCopied: true }),
      () => {},
    );
  return {
    type: (typed) => desk.setState({ typed, isNoCode: false }),
    join,
    leave,
    retry,
    speak: (language) => {
      keepLanguage(device, language);
      desk.setState({ language });
    },
    vote: answering.vote,
    believe: answering.believe,
    tellBelief: (tellsBelief) => desk.setState({ tellsBelief, isCopied: false }),
    copy: (address) => void copy(address),
    addressOf: (link) => new URL(`../#${link}`, location.href).href,
  };
};
