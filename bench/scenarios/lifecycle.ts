import { alloc, walk } from '../../stress/page/operations/frames.ts';
import { get, put } from '../../stress/page/operations/gup.ts';
import { isolate, putback } from '../../stress/page/operations/isolate.ts';
import { read, write } from '../../stress/page/operations/access.ts';
import { migrate } from '../../stress/page/operations/migrate.ts';
import { munmap } from '../../stress/page/operations/addressSpaces.ts';
import { pageScenario, weigh } from '../../stress/page/pageScenario.ts';

/** The common operations of a page's life in equal parts, for measuring what the harness costs. */
export default pageScenario({
  name: 'lifecycle',
  summary: 'the common operations in equal parts',
  operations: [read, write, get, put, alloc, walk, isolate, putback, munmap, migrate].map((operation) =>
    weigh(1, operation),
  ),
});
