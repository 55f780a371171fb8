/**
 * The noisy build's runtime. Emitted into the cache with every subject and imported from there by its
 * modules; all state belongs to the thread.
 */
export { attachRecorder, detachRecorder } from './flightRing.js';
export { closeGate, enterGate, forgetGate, leaveGate } from './gate.js';
export { createGate, DONE, VERDICT, Verdict } from './gateLayout.js';
export { recorderBytes } from './flightLayout.js';
export { configureNoise, noiseCounts } from './noise.js';
export { noiseLevels } from './noiseOptions.js';
export * from './atomicsHooks.js';
export * from './memoryHooks.js';
export * from './waitHooks.js';
//# sourceMappingURL=index.js.map