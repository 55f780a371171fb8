/** Presets; the seed is the caller's. */
export const noiseLevels = {
    off: { spinRate: 0, yieldRate: 0, sleepRate: 0, maxSpin: 0, maxSleepMicroseconds: 0 },
    low: { spinRate: 0.01, yieldRate: 0.0005, sleepRate: 0.00001, maxSpin: 100, maxSleepMicroseconds: 20 },
    default: { spinRate: 0.03, yieldRate: 0.002, sleepRate: 0.00004, maxSpin: 200, maxSleepMicroseconds: 50 },
    high: { spinRate: 0.1, yieldRate: 0.01, sleepRate: 0.0003, maxSpin: 1000, maxSleepMicroseconds: 200 },
};
//# sourceMappingURL=noiseOptions.js.map