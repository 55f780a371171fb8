import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { migrate } from './page/operations/migrate.js';
import { reclaim, truncate } from './page/operations/reclaim.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedTwoNodes } from './page/steppedMachine.js';
export default pageScenario({
    name: 'fault-migrate',
    summary: 'page faults, fork, munmap and truncation race migration through its entries',
    stepped: steppedTwoNodes,
    operations: [
        weigh(12, read),
        weigh(12, write),
        weigh(6, munmap),
        weigh(2, fork),
        weigh(1, exit),
        weigh(2, exec),
        weigh(1, truncate),
        weigh(1, reclaim),
        weigh(10, migrate),
    ],
});
//# sourceMappingURL=fault-migrate.js.map