import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Gives text a terminal format, or leaves it alone. */
export type Paint = (format: Format, text: string) => string;

export const plainPaint: Paint = (_format, text) => text;
const colourPaint: Paint = (format, text) => styleText(format, text, { validateStream: false });

/** Whether to colour: FORCE_COLOR wins over NO_COLOR (no-color.org), both over what the stream is. */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force === '0' || force === 'false' ? plainPaint : colourPaint;
  if (env['NO_COLOR']) return plainPaint;
  return stream.isTTY === true && env['TERM'] !== 'dumb' ? colourPaint : plainPaint;
}
