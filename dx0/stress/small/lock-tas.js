import { spinLockScenario } from '../page/spinLockScenario.js';
export default spinLockScenario('tas', 'test-and-set lock');
//# sourceMappingURL=lock-tas.js.map
