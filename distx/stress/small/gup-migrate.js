import { pinFast } from '../page/pinFast.js';
import { writePage } from '../page/pageMachine.js';
import { migratePrepared, prepareMove } from '../page/preparedMove.js';
import { smallScenario } from '../page/smallScenario.js';
/**
 * Either the pin comes first, and the page stays, or the migration does, and the fast path lets go. The old page stays isolated and the new one in a batch: what would become of them is no part of the race.
 */
export default smallScenario({
    name: 'small/gup-migrate',
    summary: 'a page is migrated while the fast path of get_user_pages pins it',
    cpus: 2,
    prepare(actors) {
        writePage(actors, 0, 0);
        prepareMove(actors[0]);
    },
    operations: [migratePrepared, { name: 'pin', run: (actor) => pinFast(actor, 0) }],
    program: (cpu) => (cpu === 0 ? ['migrate'] : ['pin']),
});
//# sourceMappingURL=gup-migrate.js.map