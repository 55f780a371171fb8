import { styleText } from 'node:util';
type Format = Parameters<typeof styleText>[0];
/** Gives text a terminal format, or leaves it alone. */
export type Paint = (format: Format, text: string) => string;
export declare const plainPaint: Paint;
/** Whether to colour: FORCE_COLOR wins over NO_COLOR (no-color.org), both over what the stream is. */
export declare function paintFor(
  stream: {
    readonly isTTY?: boolean;
  },
  env: NodeJS.ProcessEnv,
): Paint;
export {};
//# sourceMappingURL=paint.d.ts.map
