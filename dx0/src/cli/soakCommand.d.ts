import { type RawSoakOptions } from './soakOptions.ts';
/** Runs `pagetorture soak`; returns the exit code. */
export declare function soakCommand(names: readonly string[], raw: RawSoakOptions): Promise<number>;
//# sourceMappingURL=soakCommand.d.ts.map
