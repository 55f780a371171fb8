import type { FindingPlace } from '../../document/findingPlace.ts';
/**
 * Where something is, as a SARIF location; without a place when none is known.
 *
 * @param place its file is relative to the folder of the run, or absolute.
 */
export declare function sarifLocation(place: FindingPlace | undefined): Record<string, unknown>;
//# sourceMappingURL=sarifLocation.d.ts.map