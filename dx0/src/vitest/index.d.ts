export { raceTest, type RaceTestOptions } from './raceTest.ts';
export { stressTest, type StressTestOptions } from './stressTest.ts';
//# sourceMappingURL=index.d.ts.map
