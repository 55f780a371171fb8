import { taskFlags } from '../../mm/task/task.js';
import { recordName } from '../recordName.js';
/** I24: between two operations no task has the flag of one of them: it would take later allocations elsewhere. */
export const checkTasks = ({ cpu }, report) => {
    for (let owner = 0; owner < cpu.config.cpus; owner++) {
        if (taskFlags(cpu, owner) === 0)
            continue;
        const name = `${recordName(cpu.layout.task, owner)}.flags`;
        report('I24', name, `${name} is ${taskFlags(cpu, owner)} between two operations`);
    }
};
//# sourceMappingURL=checkTasks.js.map