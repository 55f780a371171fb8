import { alloc, walk } from '../../stress/page/operations/frames.js';
import { get, put } from '../../stress/page/operations/gup.js';
import { isolate, putback } from '../../stress/page/operations/isolate.js';
import { read, write } from '../../stress/page/operations/access.js';
import { migrate } from '../../stress/page/operations/migrate.js';
import { munmap } from '../../stress/page/operations/addressSpaces.js';
import { pageScenario, weigh } from '../../stress/page/pageScenario.js';
/** The common operations of a page's life in equal parts, for measuring what the harness costs. */
export default pageScenario({
    name: 'lifecycle',
    summary: 'the common operations in equal parts',
    operations: [read, write, get, put, alloc, walk, isolate, putback, munmap, migrate].map((operation) => weigh(1, operation)),
});
//# sourceMappingURL=lifecycle.js.map