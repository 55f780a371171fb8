import { type RawStressOptions } from './stressOptions.ts';
/** Runs `pagetorture stress`; returns the exit code. */
export declare function stressCommand(names: readonly string[], raw: RawStressOptions): Promise<number>;
//# sourceMappingURL=stressCommand.d.ts.map
