import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bugCatalogue, bugNotes } from '../src/campaign/bugCatalogue.js';
import { measuredPath, readMeasured } from '../src/campaign/bugs/measuredFile.js';
import { packageRoot } from '../src/campaign/packageRoot.js';
import { bugsDocument } from '../src/report/bugsDocument.js';
const text = bugsDocument(bugCatalogue(), bugNotes(), readMeasured(measuredPath));
writeFileSync(join(packageRoot, 'docs', 'bugs.md'), text);
//# sourceMappingURL=bugsDocument.js.map
