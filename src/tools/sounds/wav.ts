import { type Signal, sampleRate } from './signal.ts';

/** @returns the signal as a WAV file of one channel and 16 bits: a header of 44 bytes, then the samples. */
export const formatWav = (signal: Signal): Buffer => {
  const bytes = signal.length * 2;
  const wav = Buffer.alloc(44 + bytes);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + bytes, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(bytes, 40);
  for (const [index, sample] of signal.entries())
    wav.writeInt16LE(Math.round(sample * 32_767), 44 + index * 2);
  return wav;
};
