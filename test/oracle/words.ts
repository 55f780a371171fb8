import { Ref } from '../../src/mm/debug/ref.ts';
import { pageAt } from '../../src/mm/page/page.ts';
import { pteAddress } from '../../src/mm/vm/pte.ts';
import type { Scene } from './scene.ts';

/** Ways to change one word of a scene's machine. */
export const setPage = ({ cpu }: Scene, pfn: number, field: number, value: number): void => {
  cpu.mem[pageAt(cpu, pfn) + field] = value;
};
export const addPage = ({ cpu }: Scene, pfn: number, field: number, delta: number): void => {
  cpu.mem[pageAt(cpu, pfn) + field]! += delta;
};
export const flipFlag = ({ cpu }: Scene, pfn: number, flag: number): void => {
  cpu.mem[pageAt(cpu, pfn)]! ^= flag;
};
export const addLedger = ({ machine: { shadow, shadowLayout } }: Scene, pfn: number, ref: Ref, delta: number): void => {
  shadow[shadowLayout.ledger.base + pfn * shadowLayout.ledger.stride + ref]! += delta;
};
export const setPte = ({ cpu }: Scene, mm: number, vpage: number, pte: number): void => {
  cpu.mem[pteAddress(cpu, mm, vpage)] = pte;
};
