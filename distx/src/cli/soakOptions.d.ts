import type { SoakRequest } from '../campaign/soak/soak.ts';
/** The options of `soak` as commander hands them over. */
export interface RawSoakOptions {
    readonly for?: string;
    readonly dir: string;
    readonly resume?: true;
    readonly seed?: string;
    readonly shard?: string;
    readonly queue?: string;
    readonly shards?: string;
    readonly units?: string;
    readonly cpus?: string;
    readonly threads?: string;
    readonly bug: readonly string[];
    readonly bridge: boolean;
    readonly corpus?: string;
    readonly reporter: readonly string[];
    readonly json?: true;
}
export declare const DEFAULT_TIME = "8h";
export declare const MOST_UNITS = 1000000000;
/** What a machine has at most: one bit for each CPU in an int32. */
export declare const MOST_CPUS = 30;
/** What the user asked for, checked. @throws UsageError */
export declare function soakOptions(names: readonly string[], raw: RawSoakOptions): SoakRequest;
/** What was named; undefined where nothing was. @throws UsageError for names that are unknown. */
export declare function soakSubjects(names: readonly string[], bugNames: readonly string[]): {
    readonly scenarios: readonly string[] | undefined;
    readonly bugs: readonly string[] | undefined;
};
//# sourceMappingURL=soakOptions.d.ts.map