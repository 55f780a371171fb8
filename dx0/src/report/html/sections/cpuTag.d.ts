import { type Markup } from '../markup.ts';
/** Colours that CPUs have in turn. */
export declare const CPU_COLOURS = 6;
/** A CPU as a small label. */
export declare const cpuTag: (cpu: number) => Markup;
//# sourceMappingURL=cpuTag.d.ts.map
