import type { Picture } from '../../map/layout.ts';
import type { Mark } from '../../map/marks.ts';
import type { View } from '../../map/view.ts';
import type { MapPalette } from './mapPalette.ts';

type Brush = CanvasRenderingContext2D;

/** Clears the sheet, and lets all that follows be drawn in the map's own places. */
export const layOutSheet = (brush: Brush, { x, y, zoom }: View, ratio: number): void => {
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalAlpha = 1;
  brush.clearRect(0, 0, brush.canvas.width, brush.canvas.height);
  brush.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
};

/** Draws marks one over the other. */
export const paintMarks = (brush: Brush, marks: readonly Mark[], palette: MapPalette): void => {
  for (const { path, stroke, fill, width, dash, alpha } of marks) {
    const shape = new Path2D(path);
    brush.globalAlpha = alpha;
    brush.setLineDash([...dash]);
    if (fill) {
      brush.fillStyle = palette[fill];
      brush.fill(shape);
    }
    if (stroke) {
      brush.lineWidth = width;
      brush.strokeStyle = palette[stroke];
      brush.stroke(shape);
    }
  }
};

/** Waves of a share certificate: two strands that cross, in the margin where nothing is read. */
const waves = (left: number, right: number, height: number, unit: number): string => {
  const [length, depth] = [unit * 3.6, unit * 0.66];
  const lines: string[] = [];
  for (let y = 0; y < height; y += unit * 1.8)
    for (const way of [1, -1])
      for (let x = right; x > left; x -= length)
        lines.push(`M${x} ${y}q${-length / 4} ${depth * 2 * way} ${-length / 2} 0t${-length / 2} 0`);
  return lines.join('');
};

const squares = (left: number, right: number, height: number, unit: number): string => {
  const lines: string[] = [];
  for (let x = left; x < right; x += unit) lines.push(`M${x} 0V${height}`);
  for (let y = 0; y < height; y += unit) lines.push(`M${left} ${y}H${right}`);
  return lines.join('');
};

/** The paper of each side, at its own edge of the map, fading out where the threads end. */
export const paintGrounds = (brush: Brush, picture: Picture, palette: MapPalette): void => {
  const { width, height, unit, seats } = picture;
  const fastened = [...seats.values()].map(({ outer }) => outer.x);
  const [left, right] = [Math.min(...fastened), Math.max(...fastened)];
  if (left >= right) return;
  const ground = (path: string, colour: string, from: number, to: number): void => {
    const fading = brush.createLinearGradient(from, 0, to, 0);
    fading.addColorStop(0, colour);
    fading.addColorStop(1, `color-mix(in srgb, ${colour} 0%, transparent)`);
    brush.strokeStyle = fading;
    brush.stroke(new Path2D(path));
  };
  brush.setLineDash([]);
  brush.globalAlpha = 0.2;
  brush.lineWidth = unit * 0.05;
  ground(waves(-unit * 3.6, left, height, unit), palette.bubbleLine, 0, left);
  ground(squares(right, width, height, unit), palette.labLine, width, right);
};
