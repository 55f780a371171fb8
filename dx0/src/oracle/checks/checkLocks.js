import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_locked } from '../../mm/page/pageFlags.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
import { heldDepth, heldLocks } from '../heldLocks.js';
import { recordName } from '../recordName.js';
/** I13: a CPU that stands still between two operations holds no lock of any kind. */
export const checkLocks = (view, report) => {
  const { cpu, plan, machine } = view;
  for (const lock of plan.locks) {
    const state = lock.spin ? spinState(view, lock) : semaphoreState(view, lock);
    if (state !== undefined)
      report('I13', lock.name, `${lock.name} is ${state} though no CPU runs`, { site: siteOf(view, lock.name) });
  }
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_locked) === 0) continue;
    report('I13', `page[${pfn}]`, `page[${pfn}] is locked though no CPU runs`, { site: siteOf(view, `page[${pfn}]`) });
  }
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    const used = cpu.mem[cpuBase(cpu, owner) + cpu.layout.cpuQueueNodesUsed];
    if (used !== 0) {
      report(
        'I13',
        `${recordName(cpu.layout.cpu, owner)}.queueNodesUsed`,
        `CPU${owner} stands still with queue nodes in use, mask 0x${(used >>> 0).toString(16)}`,
      );
    }
    if (heldDepth(machine, owner) === 0) continue;
    const locks = heldLocks(machine, owner);
    const names = locks.map(({ object }) => object).join(', ');
    report('I13', recordName(cpu.layout.cpu, owner), `CPU${owner} stands still and holds ${names}`, {
      site: locks.at(-1).site,
    });
  }
};
/** Where a lock that somebody holds was taken; 0 when nobody says that he holds it. */
function siteOf({ cpu, machine }, name) {
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    const lock = heldLocks(machine, owner).find(({ object }) => object === name);
    if (lock !== undefined) return lock.site;
  }
  return 0;
}
/** What a spinlock's words say if not that it is free (mm/sync/tasLock.ts, ticketLock.ts, queuedLock.ts). */
function spinState({ cpu }, { lock }) {
  const value = cpu.mem[lock.address];
  const second = cpu.mem[lock.address + 1];
  const halted = cpu.mem[lock.address + 2];
  switch (cpu.config.lock) {
    case 'tas':
      return value === 0 ? undefined : `held (value ${value})`;
    case 'ticket':
      if (value !== second) return `held (next ticket ${value}, serving ${second})`;
      return halted === 0 ? undefined : `free, but counts ${halted} halted waiters`;
    case 'queued':
      return value === 0 ? undefined : `held or queued for (tail ${value})`;
  }
}
function semaphoreState({ cpu }, { lock }) {
  const count = cpu.mem[lock.address];
  if (count === 0) return undefined;
  return count === -1 ? 'held for writing' : `held by ${count} readers`;
}
//# sourceMappingURL=checkLocks.js.map
