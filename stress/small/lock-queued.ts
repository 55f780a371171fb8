import { spinLockScenario } from '../page/spinLockScenario.ts';

export default spinLockScenario('queued', 'queued lock');
