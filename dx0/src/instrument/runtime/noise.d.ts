import type { NoiseOptions } from './noiseOptions.ts';
/** The next disturbance is drawn ahead, so that an access without one costs a decrement. */
export declare const noise: {
  countdown: number;
};
/** Disturbances of this thread so far. */
export interface NoiseCounts {
  readonly spins: number;
  readonly yields: number;
  readonly sleeps: number;
}
/**
 * Sets the noise of this thread, from its first access on.
 *
 * @throws RangeError when a rate is not a probability, or their sum is above 1.
 */
export declare function configureNoise(next: NoiseOptions): void;
export declare const noiseCounts: () => NoiseCounts;
/** Called when the countdown has run out: disturbs this thread and draws when to do so next. */
export declare function disturb(): void;
//# sourceMappingURL=noise.d.ts.map
