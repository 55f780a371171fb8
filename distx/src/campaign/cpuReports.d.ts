import type { CpuReport } from '../report/stressReport.ts';
import type { CpuSituation } from '../scenario/cpuSituation.ts';
import { type ControlBlock } from './controlBlock.ts';
import type { PreparedScenario } from './preparedScenario.ts';
/** Where each CPU is, with names for numbers. */
export declare function cpuReports({ scenario, loaded }: PreparedScenario, control: ControlBlock, situation: readonly CpuSituation[]): CpuReport[];
//# sourceMappingURL=cpuReports.d.ts.map