import { type RawSteppedOptions } from './steppedOptions.ts';
/** Runs `pagetorture fuzz` or `pagetorture verify`; returns the exit code. */
export declare function steppedCommand(command: 'fuzz' | 'verify', names: readonly string[], raw: RawSteppedOptions): Promise<number>;
//# sourceMappingURL=steppedCommand.d.ts.map