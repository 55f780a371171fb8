import { styleText } from 'node:util';
export const plainPaint = (_format, text) => text;
const colourPaint = (format, text) => styleText(format, text, { validateStream: false });
/** Whether to colour: FORCE_COLOR wins over NO_COLOR (no-color.org), both over what the stream is. */
export function paintFor(stream, env) {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force === '0' || force === 'false' ? plainPaint : colourPaint;
  if (env['NO_COLOR']) return plainPaint;
  return stream.isTTY === true && env['TERM'] !== 'dumb' ? colourPaint : plainPaint;
}
//# sourceMappingURL=paint.js.map
