import type { SessionCode } from '../../domain/session/code.ts';
import type { Joining } from '../../page/lesson/joinCard.ts';
import { addressInGame } from '../addressInGame.ts';
import { qrCodeOf } from '../sending/qrCode.ts';

/** @returns how people join the session with that code. */
export const joiningTo = (code: SessionCode): Joining => {
  const { host, pathname, href } = addressInGame('join/');
  return { code, address: `${host}${pathname}`.replace(/\/$/, ''), qr: qrCodeOf(`${href}#${code}`) };
};
