import type { Observer } from './observer.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
/** Those who read what stepped code writes down, some entries at a time. */
export declare class LogReaders {
    #private;
    constructor(runtime: SteppedRuntime);
    set observers(observers: readonly Observer[]);
    /** Whether anybody reads. */
    get any(): boolean;
    /** Whether somebody is told of changed words. */
    get watch(): boolean;
    begin(): void;
    /** Shows everybody what is new. */
    read(): void;
    changed(address: number): void;
}
//# sourceMappingURL=logReaders.d.ts.map