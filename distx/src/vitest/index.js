// Scenarios as tests of the user's own suite; vitest is the one that runs it.
export { raceTest } from './raceTest.js';
export { stressTest } from './stressTest.js';
//# sourceMappingURL=index.js.map