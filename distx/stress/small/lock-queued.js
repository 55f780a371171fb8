import { spinLockScenario } from '../page/spinLockScenario.js';
export default spinLockScenario('queued', 'queued lock');
//# sourceMappingURL=lock-queued.js.map