import { spinLockScenario } from '../page/spinLockScenario.ts';

export default spinLockScenario('tas', 'test-and-set lock');
