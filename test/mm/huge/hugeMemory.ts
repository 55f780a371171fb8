import { expect } from 'vitest';
import { auditMachine } from '../../../src/oracle/auditMachine.ts';
import { lookupPte, readPmd } from '../../../src/mm/vm/pmd.ts';
import { ptePfn, pteType, readPte } from '../../../src/mm/vm/pte.ts';
import type { MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { bootMm } from '../vm/userMemory.ts';

/** Pages of a huge page. */
export const HUGE = 4;

/** CPU 0 of a machine with huge pages, two nodes, and a living address space 0: ranges 0 to 3 and 4 to 7. */
export const bootHuge = (overrides: Partial<MachineConfig> = {}): Cpu =>
  bootMm({ thp: 'on', nodes: 2, anonPages: 8, ...overrides });

export const pmdType = (cpu: Cpu, mm: number, vpage: number): number => pteType(readPmd(cpu, mm, vpage));
/** The page behind a virtual page, at whatever level. */
export const behind = (cpu: Cpu, mm: number, vpage: number): number => ptePfn(lookupPte(cpu, mm, vpage));
export const entryType = (cpu: Cpu, mm: number, vpage: number): number => pteType(readPte(cpu, mm, vpage));

/** All invariants hold while the CPU stands still. */
export function expectSound(cpu: Cpu): void {
  expect(auditMachine(cpu.machine, 'quiescent').map(({ oracle, title }) => `${oracle} ${title}`)).toEqual([]);
}
