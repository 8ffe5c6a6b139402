import { correction, generate } from 'lean-qr/nano';
import type { QrCode } from '../../stores/draft.ts';

/** The empty modules round a code that readers need, by ISO/IEC 18004. */
const quietZone = 4;

/** @returns the text as a QR code that can still be read when a seventh of it cannot. */
export const qrCodeOf = (text: string): QrCode => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const modules = Array.from({ length: code.size ** 2 }, (_, index) => ({
    x: index % code.size,
    y: Math.floor(index / code.size),
  })).filter(({ x, y }) => code.get(x, y));
  return {
    size: code.size + 2 * quietZone,
    path: modules.map(({ x, y }) => `M${x + quietZone} ${y + quietZone}h1v1h-1z`).join(''),
  };
};
