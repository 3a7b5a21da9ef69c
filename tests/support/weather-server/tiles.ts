/** The OpenStreetMap tile server: one transparent pixel for every tile. */
import type { Answer, Ask } from './answer';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

/** `GET /{z}/{x}/{y}.png` */
export function answerTile(ask: Ask): Answer {
  if (!/^\/\d+\/\d+\/\d+\.png$/.test(ask.path))
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
  return { status: 200, headers: { 'content-type': 'image/png', 'cache-control': 'max-age=604800' }, body: PIXEL };
}
