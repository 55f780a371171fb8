import type { Random } from '../../scenario/random.ts';
import type { EnabledSet } from '../enabledSet.ts';
/**
 * An urn with as many tokens of each CPU as it is expected to take steps. Drawn without putting back, they make
 * every order of the steps as likely as any other; drawing costs the same for any number of CPUs.
 */
export declare class Tokens {
    #private;
    /** Tokens of each CPU in the urn. */
    left: Int32Array<ArrayBuffer>;
    /** Fills the urn anew; index of `weights` = CPU. */
    fill(weights: Int32Array): void;
    /** The place of a random token of an enabled CPU; -1 when there is none. */
    draw(enabled: EnabledSet, random: Random): number;
    cpuAt(place: number): number;
    /** Takes a token out of the urn; the last one takes its place. */
    take(place: number): void;
    /** Puts one in, or back; places stay as they are. */
    put(cpu: number): void;
}
//# sourceMappingURL=tokens.d.ts.map