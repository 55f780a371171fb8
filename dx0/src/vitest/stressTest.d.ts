import { type TestOptions } from './testOptions.ts';
/** What a stress test may set; everything else is as for `pagetorture stress`. */
export interface StressTestOptions extends TestOptions {
  readonly build?: 'bare' | 'noisy';
  readonly noise?: 'off' | 'low' | 'default' | 'high';
  readonly isolation?: 'old' | 'modern';
  readonly lock?: 'tas' | 'ticket' | 'queued';
  /** Whether to look for a schedule that fails as a finding did; yes unless given. */
  readonly bridge?: boolean;
}
/**
 * Declares a test that runs a scenario on worker threads. It fails with the failure screen; where nothing could be
 * said it is skipped, since how much a free run gets done is not in its hands.
 *
 * @param scenario a name from `pagetorture list`, or a module: its URL, or its path from the working directory.
 * @throws UsageError when the test runs, for options that are not possible.
 */
export declare function stressTest(name: string, scenario: string | URL, options?: StressTestOptions): void;
//# sourceMappingURL=stressTest.d.ts.map
