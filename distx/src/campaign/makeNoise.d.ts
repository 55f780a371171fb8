import type { LoadedSubject } from '../instrument/loadSubject.ts';
import type { StressParameters } from '../report/stressReport.ts';
import type { NoiseSetup } from './noiseSetup.ts';
/**
 * What the CPUs of a noisy build need; undefined in the bare build, which has neither noise nor recorder.
 *
 * @param used a recorder that nobody needs any more; taken, empty, when it has the right size.
 */
export declare function makeNoise(loaded: LoadedSubject, { noise }: StressParameters, cpus: number, used?: SharedArrayBuffer): Promise<NoiseSetup | undefined>;
//# sourceMappingURL=makeNoise.d.ts.map