import { MM_ALIVE, MM_DEAD, mmState, writeProtectSeq } from '../../mm/vm/addressSpace.js';
import { recordName } from '../recordName.js';
/**
 * I16: every address space is alive and used, or dead and unused. I20: no fork is under way, so none keeps
 * fast pins out.
 */
export const checkAddressSpaces = ({ cpu }, report) => {
    const { layout, config, mem } = cpu;
    for (let mm = 0; mm < config.mms; mm++) {
        const state = mmState(cpu, mm);
        const users = mem[layout.mm.base + mm * layout.mm.stride + layout.mmUsers];
        const seq = writeProtectSeq(cpu, mm);
        const alive = state === MM_ALIVE;
        if ((alive ? users >= 1 : state === MM_DEAD && users === 0) && (seq & 1) === 0)
            continue;
        const name = recordName(layout.mm, mm);
        if (!alive && state !== MM_DEAD) {
            report('I16', name, `${name} is half built or half torn down (state ${state}) though no CPU runs`);
        }
        else if (alive ? users < 1 : users !== 0) {
            report('I16', `${name}.users`, `${name} is ${alive ? 'alive' : 'dead'} and has ${users} users`);
        }
        if ((seq & 1) === 0)
            continue;
        report('I20', `${name}.writeProtectSeq`, `${name}.writeProtectSeq is ${seq}, odd though no fork runs`);
    }
};
//# sourceMappingURL=checkAddressSpaces.js.map