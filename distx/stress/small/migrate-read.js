import { writePage } from '../page/pageMachine.js';
import { migratePrepared, prepareMove } from '../page/preparedMove.js';
import { readFirst } from '../page/readFirst.js';
import { smallScenario } from '../page/smallScenario.js';
/** The old page stays isolated and the new one in a batch: what would become of them is no part of the race. */
export default smallScenario({
    name: 'small/migrate-read',
    summary: 'a page is migrated while a program reads it',
    cpus: 2,
    prepare(actors) {
        writePage(actors, 0, 0);
        prepareMove(actors[0]);
    },
    operations: [migratePrepared, readFirst],
    program: (cpu) => (cpu === 0 ? ['migrate'] : ['read']),
});
//# sourceMappingURL=migrate-read.js.map