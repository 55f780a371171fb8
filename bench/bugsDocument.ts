import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bugCatalogue, bugNotes } from '../src/campaign/bugCatalogue.ts';
import { measuredPath, readMeasured } from '../src/campaign/bugs/measuredFile.ts';
import { packageRoot } from '../src/campaign/packageRoot.ts';
import { bugsDocument } from '../src/report/bugsDocument.ts';

const text = bugsDocument(bugCatalogue(), bugNotes(), readMeasured(measuredPath));
writeFileSync(join(packageRoot, 'docs', 'bugs.md'), text);
