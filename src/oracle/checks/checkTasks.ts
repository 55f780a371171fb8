import { taskFlags } from '../../mm/task/task.ts';
import { recordName } from '../recordName.ts';
import type { Check } from './check.ts';

/** I24: between two operations no task has the flag of one of them: it would take later allocations elsewhere. */
export const checkTasks: Check = ({ cpu }, report) => {
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    if (taskFlags(cpu, owner) === 0) continue;
    const name = `${recordName(cpu.layout.task, owner)}.flags`;
    report('I24', name, `${name} is ${taskFlags(cpu, owner)} between two operations`);
  }
};
