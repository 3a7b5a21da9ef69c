/** Charts as files. Everything is made in the page; nothing leaves the device. */
import type { RunResult } from '../../protocol';
import { saveFile } from '../../share/download';
import { exportFileName } from '../../share/file-name';

/** Sharp on a screen of twice the density, and on paper. */
const PNG_SCALE = 2;

/** `EVAonline_…_eto.svg`: the result's own name with the chart's at its end. */
export function pictureName(result: RunResult, chartId: string, extension: 'svg' | 'png'): string {
  return exportFileName(result, 'json').replace(/\.json$/, `_${chartId}.${extension}`);
}

/** Saves the text of an SVG file. */
export function saveSvg(name: string, markup: string): void {
  saveFile(name, svgBlob(markup));
}

/** Saves an SVG as a PNG of twice its size; false where the browser cannot draw it. */
export async function savePng(
  name: string,
  markup: string,
  size: { widthPx: number; heightPx: number },
): Promise<boolean> {
  const url = URL.createObjectURL(svgBlob(markup));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.widthPx * PNG_SCALE;
    canvas.height = size.heightPx * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (!context) return false;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png) saveFile(name, png);
    return png !== null;
  } catch {
    // A picture that cannot be decoded: the SVG is still there to be saved.
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function svgBlob(markup: string): Blob {
  return new Blob([markup], { type: 'image/svg+xml;charset=utf-8' });
}
