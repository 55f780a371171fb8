import type { Machine, Words } from '../machine/machine.ts';
import { type ShadowLayout } from './shadowLayout.ts';
/** One CPU's view of the shadow memory, and its clock. */
export interface CpuDebug {
    readonly cpu: number;
    readonly shadow: Words;
    readonly times: Float64Array<SharedArrayBuffer>;
    readonly layout: ShadowLayout;
    /** First shadow word of this CPU. */
    readonly base: number;
    /** Where it keeps the depth of its held-lock stack, and the first entry of that. */
    readonly heldDepth: number;
    readonly held: number;
    /** Whether locks are counted and timed. */
    readonly lockStat: boolean;
    /** First word of this CPU's call-site table, and first double of its times. */
    readonly siteBase: number;
    readonly timeBase: number;
    readonly histogramBase: number;
    /** References of a page counted per page: (pfn * stride + class). */
    readonly ledgerBase: number;
    readonly ledgerStride: number;
    readonly holderBase: number;
    /** First of the words that balance this CPU's references by class. */
    readonly takenBase: number;
    /** Clock in ns. */
    readonly now: () => number;
    /** Start of the sampled hold of each entry of the held-lock stack; 0: not sampled. */
    readonly holdStart: Float64Array;
    /** Spinlocks held: above 0 the CPU must not sleep. */
    spinDepth: number;
    /** By lock class: acquisitions that go untimed until the next one whose hold is sampled. */
    readonly untilSample: Int32Array;
}
export declare function createCpuDebug(machine: Machine, cpu: number, now: () => number): CpuDebug;
/** Forgets what the CPU has seen: it holds nothing, and nothing was sampled. */
export declare function renewCpuDebug(debug: CpuDebug): void;
//# sourceMappingURL=cpuDebug.d.ts.map