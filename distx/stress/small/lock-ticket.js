import { spinLockScenario } from '../page/spinLockScenario.js';
export default spinLockScenario('ticket', 'ticket lock');
//# sourceMappingURL=lock-ticket.js.map