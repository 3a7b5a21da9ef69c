/** Diagonal strokes for a canvas, as `hatchings` of svg/plot.ts draws them. */
const TILE_PX = 7;

/** A fill of strokes in a colour; the colour itself where the canvas makes no patterns. */
export function hatching(color: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const scale = Math.max(1, Math.round(devicePixelRatio));
  const size = TILE_PX * scale;
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return color;
  context.strokeStyle = color;
  context.lineWidth = 2 * scale;
  context.beginPath();
  // Three strokes, so that the corners join over the edge of the tile.
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - scale, size + scale);
    context.lineTo(shift + size + scale, -scale);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? color;
}
