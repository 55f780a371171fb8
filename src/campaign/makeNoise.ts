import type { LoadedSubject, NoisyRuntime } from '../instrument/loadSubject.ts';
import type { StressParameters } from '../report/stressReport.ts';
import type { NoiseSetup } from './noiseSetup.ts';

/** Accesses the flight recorder keeps of each CPU. */
const RING_ENTRIES = 4096;

/**
 * What the CPUs of a noisy build need; undefined in the bare build, which has neither noise nor recorder.
 *
 * @param used a recorder that nobody needs any more; taken, empty, when it has the right size.
 */
export async function makeNoise(
  loaded: LoadedSubject,
  { noise }: StressParameters,
  cpus: number,
  used?: SharedArrayBuffer,
): Promise<NoiseSetup | undefined> {
  if (loaded.build !== 'noisy') return undefined;
  const runtime = (await import(loaded.runtimeUrl)) as NoisyRuntime;
  const bytes = runtime.recorderBytes(cpus, RING_ENTRIES);
  const recorder = used?.byteLength === bytes ? used : new SharedArrayBuffer(bytes);
  if (recorder === used) new Uint8Array(recorder).fill(0);
  return { runtimeUrl: loaded.runtimeUrl, level: noise, recorder, ringEntries: RING_ENTRIES };
}
