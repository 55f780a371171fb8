import type { Ref } from '../../src/mm/debug/ref.ts';
import { addHold, heldPage, removeHold } from '../../src/oracle/witness/holds.ts';
import type { PageActor } from './actor.ts';

// The pages of small scenarios, which each CPU keeps in the places of its holds: 0, 1 …

/** Notes that a CPU has a reference to a page from now on. */
export function keepPage({ cpu, witness }: PageActor, pfn: number, ref: Ref): void {
  addHold(witness, cpu, { ref, pfn, mm: -1, vpage: -1, unmapped: 0, loss: 0 });
}

/** The page of a hold. */
export const keptPage = ({ cpu, witness }: PageActor, i: number): number => heldPage(witness, cpu, i);

/** The page of a hold, which is to be dropped. */
export function dropKept(actor: PageActor, i: number): number {
  const pfn = keptPage(actor, i);
  removeHold(actor.witness, actor.cpu, i);
  return pfn;
}
