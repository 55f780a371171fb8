/**
 * The noisy build's runtime. Emitted into the cache with every subject and imported from there by its
 * modules; all state belongs to the thread.
 */
export { attachRecorder, detachRecorder } from './flightRing.ts';
export { closeGate, enterGate, forgetGate, leaveGate } from './gate.ts';
export { createGate, DONE, VERDICT, Verdict } from './gateLayout.ts';
export { recorderBytes } from './flightLayout.ts';
export { configureNoise, noiseCounts, type NoiseCounts } from './noise.ts';
export { noiseLevels, type NoiseLevel, type NoiseOptions } from './noiseOptions.ts';
export * from './atomicsHooks.ts';
export * from './memoryHooks.ts';
export * from './waitHooks.ts';
//# sourceMappingURL=index.d.ts.map
