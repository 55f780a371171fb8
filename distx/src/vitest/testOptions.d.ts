/** What tests of both kinds may set. */
export interface TestOptions {
    /** CPUs: worker threads, or virtual ones. */
    readonly cpus?: number;
    /** Time to run, such as `500ms` or `5s`. */
    readonly for?: string;
    /**
     * Seed of programs and schedules, 0 to 4294967295. Left out, it is the one of the environment variable
     * PAGETORTURE_SEED, else the one given to fast-check's configureGlobal, else drawn; a failure tells it.
     */
    readonly seed?: number;
    /** Bugs to switch on: ids of the catalogue, or paths of patches. */
    readonly bugs?: readonly string[];
    /** Folder for what is known of findings; `.pagetorture/findings` unless given. */
    readonly out?: string;
    /** Milliseconds after which vitest gives the test up. */
    readonly timeout?: number;
}
/** Where findings are written unless a test says. */
export declare const OUT = ".pagetorture/findings";
/** The seed as a command line has it; undefined when one is to be drawn. */
export declare function seedText(seed: number | undefined, env?: NodeJS.ProcessEnv): string | undefined;
/** The token of the only execution to run, where there is one: fast-check's path, in words of this package. */
export declare function tokenText(path: string | undefined, env?: NodeJS.ProcessEnv): string | undefined;
/** A scenario's name, or the path of its module; such a path does not depend on the machine. */
export declare const scenarioName: (scenario: string | URL) => string;
//# sourceMappingURL=testOptions.d.ts.map