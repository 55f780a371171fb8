/** How much the noisy build disturbs the subject. */
export interface NoiseOptions {
    /** Any 32-bit number; the disturbances of a thread follow from it alone. */
    readonly seed: number;
    /** Probability per shared access of a short spin. */
    readonly spinRate: number;
    /** Probability per shared access of a long spin, a few µs: enough for another CPU to finish an operation. */
    readonly yieldRate: number;
    /** Probability per shared access of a sleep, which gives the core away. Costs at least 80 µs. */
    readonly sleepRate: number;
    /** Longest short spin, in turns of about 1 ns. */
    readonly maxSpin: number;
    /** Longest sleep asked for, in µs; the operating system adds about 70. */
    readonly maxSleepMicroseconds: number;
}
export type NoiseLevel = 'off' | 'low' | 'default' | 'high';
/** Presets; the seed is the caller's. */
export declare const noiseLevels: Readonly<Record<NoiseLevel, Omit<NoiseOptions, 'seed'>>>;
//# sourceMappingURL=noiseOptions.d.ts.map