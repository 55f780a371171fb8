// Scenarios as tests of the user's own suite; vitest is the one that runs it.
export { raceTest, type RaceTestOptions } from './raceTest.ts';
export { stressTest, type StressTestOptions } from './stressTest.ts';
