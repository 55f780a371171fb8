export { mixSeed, Sfc32 } from './scenario/random.js';
export { replayToken } from './campaign/stepped/replayToken.js';
//# sourceMappingURL=index.js.map