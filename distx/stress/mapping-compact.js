import { read, write } from './page/operations/access.js';
import { compact } from './page/operations/compaction.js';
import { churn, walk } from './page/operations/frames.js';
import { deflate, inflate, reap, zsChange, zsCheck } from './page/operations/movablePages.js';
import { pinErase, pinRead, pinStore, pinWrite, prepareStored } from './page/operations/pinpages.js';
import { pinMachine, steppedPins } from './page/pinMachine.js';
import { pageScenario, weigh } from './page/pageScenario.js';
export default pageScenario({
    name: 'mapping-compact',
    summary: 'compactors race a balloon, a pool of small objects, and drivers that pin by the mapping of their pages',
    machine: { ...pinMachine, pinControl: 'mapping', balloon: 'on', zsObjects: 12 },
    stepped: { ...steppedPins, pinControl: 'mapping', balloon: 'on', zsObjects: 6 },
    operations: [
        weigh(4, read),
        weigh(4, write),
        weigh(12, pinStore),
        weigh(12, pinErase),
        weigh(6, pinRead),
        weigh(6, pinWrite),
        weigh(8, inflate),
        weigh(10, deflate),
        weigh(24, zsChange),
        weigh(12, zsCheck),
        weigh(2, reap),
        weigh(24, compact),
        weigh(4, walk),
        weigh(4, churn),
    ],
    prepare: prepareStored,
});
//# sourceMappingURL=mapping-compact.js.map