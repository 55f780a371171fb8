import { MIGRATE_PCPTYPES } from '../../mm/machine/layout.js';
import { pcpCount } from '../../mm/zone/perCpuPages.js';
import { recordName } from '../recordName.js';
import { followPcpList, isPcpListEmpty } from './followPcpList.js';
import { migratetypeNames } from './migratetypeNames.js';
export function surveyPcpLists(cpu) {
  const lists = [];
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
//# sourceMappingURL=pcpSurvey.js.map
