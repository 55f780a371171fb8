import { resolve } from 'node:path';
import { test as declareTest } from 'vitest';
import { Interrupt } from '../campaign/interrupt.js';
import { stress } from '../campaign/stress.js';
import { environment } from '../cli/environment.js';
import { stressOptions } from '../cli/stressOptions.js';
import { tee } from '../cli/reporting/tee.js';
import { failureScreen } from '../report/failureScreen.js';
import { placeAbove, testFailure } from './testFailure.js';
import { OUT, scenarioName, seedText } from './testOptions.js';
import { timeoutOf } from './timeoutOf.js';
const CPUS = 4;
const FOR = '2s';
/**
 * Declares a test that runs a scenario on worker threads. It fails with the failure screen; where nothing could be
 * said it is skipped, since how much a free run gets done is not in its hands.
 *
 * @param scenario a name from `pagetorture list`, or a module: its URL, or its path from the working directory.
 * @throws UsageError when the test runs, for options that are not possible.
 */
export function stressTest(name, scenario, options = {}) {
    const place = placeAbove(stressTest);
    const { cpus = CPUS, build = 'noisy', noise, bugs = [], isolation = 'modern', lock = 'tas', bridge = true } = options;
    // The test is the user's: its name, and what it asserts, come from elsewhere.
    // oxlint-disable-next-line vitest/expect-expect, vitest/valid-title
    declareTest(name, { timeout: options.timeout ?? timeoutOf(options.for ?? FOR) }, async ({ skip }) => {
        const seed = seedText(options.seed);
        const choice = stressOptions([scenarioName(scenario)], {
            cpus: String(cpus),
            for: options.for ?? FOR,
            ...(seed !== undefined && { seed }),
            build,
            ...(noise !== undefined && { noise }),
            bug: bugs,
            isolation,
            lock,
            stall: '10s',
            bridge,
            out: options.out ?? OUT,
            reporter: [],
        });
        const request = { ...choice, environment: environment(), out: resolve(options.out ?? OUT) };
        const report = await stress(request, tee([]), new Interrupt());
        const failure = report.scenarios.find((ran) => ran.failure !== undefined)?.failure;
        if (failure)
            throw testFailure(failureScreen(failure), place);
        if (report.verdict === 'inconclusive')
            skip(`inconclusive: ${report.reason ?? 'nothing can be said'}`);
    });
}
//# sourceMappingURL=stressTest.js.map