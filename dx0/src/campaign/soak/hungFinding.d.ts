import type { Finding } from '../../scenario/finding.ts';
import type { HungChunk } from './steppedUnit.ts';
export declare const HANG = 'hang';
/**
 * A stepped CPU that loops where there is no scheduling point: it can't be stopped, nor told by a token. Of a scenario it is
 * one finding, since where a loop is met differs from time to time.
 *
 * @param seed of the unit.
 */
export declare function hungFinding(scenario: string, seed: number, { name, executions, error }: HungChunk): Finding;
//# sourceMappingURL=hungFinding.d.ts.map
