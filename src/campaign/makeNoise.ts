import type { LoadedSubject, NoisyRuntime } from '../instrument/loadSubject.ts';
import type { StressParameters } from '../report/stressReport.ts';
import type { NoiseSetup } from './noiseSetup.ts';

/** Accesses the flight recorder keeps of each CPU. */
const RING_ENTRIES = 4096;

/** What the CPUs of a noisy build need; undefined in the bare build, which has neither noise nor recorder. */
export async function makeNoise(
  loaded: LoadedSubject,
  { noise }: StressParameters,
  cpus: number,
): Promise<NoiseSetup | undefined> {
  if (loaded.build !== 'noisy') return undefined;
  const runtime = (await import(loaded.runtimeUrl)) as NoisyRuntime;
  const recorder = new SharedArrayBuffer(runtime.recorderBytes(cpus, RING_ENTRIES));
  return { runtimeUrl: loaded.runtimeUrl, level: noise, recorder, ringEntries: RING_ENTRIES };
}
