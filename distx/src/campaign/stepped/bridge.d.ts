import type { Finding } from '../../scenario/finding.ts';
import type { SteppedFailure } from '../../report/steppedReport.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ExplorerSetup } from './explorerProtocol.ts';
/** A finding of CPUs that ran free, and what they did last. */
export interface BridgeRequest {
    readonly setup: ExplorerSetup;
    /** As given to `--bug`. */
    readonly bugs: readonly string[];
    readonly findings: readonly Finding[];
    /** The operations each CPU began last, oldest first. */
    readonly tails: readonly (readonly number[])[];
    readonly seed: number;
    readonly ms: number;
    readonly threads: number;
    readonly interrupt: Interrupt;
}
export interface BridgeResult {
    readonly failure: SteppedFailure;
    readonly executions: number;
}
/**
 * Looks for a schedule that fails as the free run did: steps operations that the CPUs began last, in a state of
 * its own and with random numbers of its own, in search of the same oracle; if none fails in the same way, of any.
 *
 * @returns undefined when the time was too short.
 */
export declare function bridge(request: BridgeRequest): Promise<BridgeResult | undefined>;
//# sourceMappingURL=bridge.d.ts.map