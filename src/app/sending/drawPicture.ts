import { holeOf } from '../../domain/placing.ts';
import { convictions } from '../../domain/vocabulary.ts';
import { daylight } from '../../page/picture/daylight.ts';
import { layOutPicture, pictureSize } from '../../page/picture/layOutPicture.ts';
import { type Faces, type Paper, paintPicture } from '../../page/picture/paintPicture.ts';
import type { PictureContent } from '../../page/picture/pictureContent.ts';
import { drawStill } from '../../scenes/drawing/still.ts';
import type { Language } from '../../text/languages.ts';

/** The page's typefaces; what its Latin one has no letters for comes from the one of the language. */
const facesFor = (language: Language): Faces => {
  const styles = getComputedStyle(document.documentElement);
  const list = (property: string): string => styles.getPropertyValue(property).trim();
  const latin = list('--serif').replace(/,\s*serif$/, '');
  return { serif: `${latin}, ${list('--text')}`, label: list('--label'), slants: language === 'en' };
};

/** @returns the balance, level and at rest, as an image; null where the browser does not read the drawing. */
const drawBalance = async (serif: string): Promise<HTMLImageElement | null> => {
  const holes = convictions.map((conviction) => holeOf({ side: 'lab', conviction }));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawStill({ ...daylight, serif }, holes))}`;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
};

/** @returns the picture painted by `paint` as a PNG file. Rejects where the browser lets nobody paint. */
const paintedBy = async (paint: (paper: Paper) => void): Promise<Blob> => {
  const { width, height } = pictureSize;
  if ('OffscreenCanvas' in window) {
    const canvas = new OffscreenCanvas(width, height);
    const paper = canvas.getContext('2d');
    if (paper) {
      paint(paper);
      return canvas.convertToBlob({ type: 'image/png' });
    }
  }
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('this browser gives no canvas to paint on');
  paint(paper);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gives no picture'))));
  });
};

/** @returns the picture of a result as a PNG file, or null where the browser lets nobody paint one. */
export const drawPicture = async (content: PictureContent, language: Language): Promise<File | null> => {
  try {
    const faces = facesFor(language);
    const balance = await drawBalance(faces.serif);
    const marks = layOutPicture(content);
    const blob = await paintedBy((paper) => paintPicture(paper, marks, faces, balance));
    return new File([blob], 'bubble-or-lab.png', { type: 'image/png' });
  } catch {
    return null;
  }
};
