import type { Cpu } from '../../mm/machine/cpu.ts';
import { MIGRATE_PCPTYPES } from '../../mm/machine/layout.ts';
import { pcpCount } from '../../mm/zone/perCpuPages.ts';
import { recordName } from '../recordName.ts';
import { followPcpList, isPcpListEmpty } from './followPcpList.ts';
import { migratetypeNames } from './migratetypeNames.ts';

/** One per-CPU page list. */
export interface PcpList {
  readonly name: string;
  readonly owner: number;
  readonly zone: number;
  readonly pages: readonly number[];
  /** Pages it says it has. */
  readonly count: number;
  /** Why it could not be followed to its end. */
  readonly fault: string | undefined;
}

/** Per-CPU page lists that hold something, say so, or are broken. */
export interface PcpSurvey {
  readonly lists: readonly PcpList[];
}

export function surveyPcpLists(cpu: Cpu): PcpSurvey {
  const lists: PcpList[] = [];
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    for (let zone = 0; zone < cpu.layout.zones; zone++) {
      for (let type = 0; type < MIGRATE_PCPTYPES; type++) {
        const count = pcpCount(cpu, owner, zone, type);
        if (count === 0 && isPcpListEmpty(cpu, owner, zone, type)) continue;
        const { pages, fault } = followPcpList(cpu, owner, zone, type);
        const name = `${recordName(cpu.layout.cpu, owner)} list of zone[${zone}], ${migratetypeNames[type]}`;
        lists.push({ name, owner, zone, pages, count, fault });
      }
    }
  }
  return { lists };
}
