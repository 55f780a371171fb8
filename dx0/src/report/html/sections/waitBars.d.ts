import type { DocumentScenario } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
import type { LockColours } from './lockColours.ts';
/** Time waited for locks, a bar a scenario, stacked by lock class. */
export declare function waitBars(scenarios: readonly DocumentScenario[], colours: LockColours): Markup;
//# sourceMappingURL=waitBars.d.ts.map
