import type { NoiseLevel } from '../instrument/runtime/noiseOptions.ts';
/** What a CPU of the noisy build is given: how much noise, and where to record. */
export interface NoiseSetup {
  readonly runtimeUrl: string;
  readonly level: NoiseLevel;
  readonly recorder: SharedArrayBuffer;
  readonly ringEntries: number;
}
//# sourceMappingURL=noiseSetup.d.ts.map
