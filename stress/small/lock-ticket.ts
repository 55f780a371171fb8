import { spinLockScenario } from '../page/spinLockScenario.ts';

export default spinLockScenario('ticket', 'ticket lock');
