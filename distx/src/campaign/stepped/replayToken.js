import { LenientReplay } from '../../explore/strategies/lenientReplay.js';
import { Replay } from '../../explore/strategies/replay.js';
import { decodeToken, requireBuild, shortBuild } from '../../explore/token.js';
import { findBug } from '../bugCatalogue.js';
import { scenarioFile } from '../scenarioFile.js';
import { UsageError } from '../usageError.js';
import { gatedReplay } from './gatedReplay.js';
import { steppedFailure } from './steppedFailure.js';
import { SteppedRunner } from './steppedRunner.js';
import { loadStepped, STORE_BUFFER } from './steppedScenario.js';
import { traceCase } from './traceCase.js';
const STEP_LIMIT = 1_000_000;
/**
 * Runs the execution of a token again.
 *
 * @throws TokenError, UsageError or SubjectError when that is not possible.
 */
export async function replayToken(token, options = {}) {
    const content = decodeToken(token);
    const scenario = await loadContent(content);
    if (options.build !== 'any')
        requireBuild(content, scenario.loaded.buildHash);
    const isSame = content.build === shortBuild(scenario.loaded.buildHash);
    const runner = new SteppedRunner(scenario, { stepLimit: STEP_LIMIT, detectors: true });
    const hashes = [];
    let traced;
    do {
        const { plan, schedule } = content;
        runner.lockOrders?.begin(0, hashes.length);
        traced = traceCase(runner, plan, schedule, isSame ? new Replay(schedule) : new LenientReplay(schedule));
        if (hashes.length === 0)
            runner.lockOrders?.end(0, 0, plan, schedule);
        hashes.push(traced.memoryHash);
    } while (hashes.length < (options.times ?? 1));
    const orders = runner.lockOrders?.all() ?? [];
    const { bugs, fine, settings } = content;
    const failure = steppedFailure('replay', 1, traced, scenario, { bugs, fine, settings, cpus: undefined }, { orders });
    const { outcome, findings, steps, memoryHash } = traced;
    return { outcome, findings, steps, memoryHash, hashes, failure };
}
/** Carries out the execution of a token on real worker threads. @throws as `replayToken`. */
export async function replayOnThreads(token) {
    const content = decodeToken(token);
    const { scenario, bugs, settings, plan } = content;
    if (settings[STORE_BUFFER] !== undefined) {
        throw new UsageError('real threads delay stores as they like', 'Replay it without --threads.');
    }
    requireBuild(content, (await loadContent(content)).loaded.buildHash);
    const patches = bugs.map((bug) => findBug(bug).path);
    return gatedReplay({ file: scenarioFile(scenario), patches, settings, plan, schedule: [...content.schedule] });
}
function loadContent({ scenario, bugs, settings, fine }) {
    const file = scenarioFile(scenario);
    return loadStepped(file, { patches: bugs.map((bug) => findBug(bug).path), settings, fine });
}
//# sourceMappingURL=replayToken.js.map