import type { BugTrial } from '../../report/bugsReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup } from '../stepped/explorerProtocol.ts';
import type { Hunt } from './hunt.ts';
/** What an explorer loads to look for a bug, or for none. */
export declare const huntSetup: (file: ExplorerSetup['file'], bug: Bug | undefined) => ExplorerSetup;
/** All attempts to find a bug, one after the other; the first failing execution is made small. */
export declare function huntBug(hunt: Hunt, pool: ExplorerPool, interrupt: Interrupt): Promise<BugTrial[]>;
//# sourceMappingURL=huntBug.d.ts.map
