import { LRU_BATCH_KINDS } from '../../mm/machine/layout.ts';
import { BATCH_ADD, batchCount, batchEntry } from '../../mm/lru/lruBatch.ts';
import { compoundHead } from '../../mm/page/compound.ts';
import { recordName } from '../recordName.ts';
import type { AuditPlan } from './auditPlan.ts';

/** A per-CPU LRU batch that is not empty, or says a number that can't be. */
export interface Batch {
  readonly name: string;
  readonly count: number;
  readonly pages: readonly number[];
}

/** What is in the per-CPU LRU batches. */
export interface BatchSurvey {
  readonly batches: readonly Batch[];
  /** By page: entries that name it (its head, if it is a tail), in all batches and in those for adding. */
  readonly entries: Int32Array;
  readonly adds: Int32Array;
}

const kindNames = ['add', 'move_tail', 'deactivate', 'activate'] as const;

export function surveyBatches({ cpu, room }: Pick<AuditPlan, 'cpu' | 'room'>): BatchSurvey {
  const { frames } = cpu.layout;
  const batches: Batch[] = [];
  const { batchEntries: entries, batchAdds: adds } = room;
  entries.fill(0);
  adds.fill(0);
  for (let owner = 0; owner < cpu.config.cpus; owner++) {
    for (let kind = 0; kind < LRU_BATCH_KINDS; kind++) {
      const count = batchCount(cpu, owner, kind);
      if (count === 0) continue;
      const pages: number[] = [];
      for (let i = 0; i < Math.min(count, cpu.config.lruBatch); i++) {
        const pfn = batchEntry(cpu, owner, kind, i);
        pages.push(pfn);
        const head = pfn >= 0 && pfn < frames ? compoundHead(cpu, pfn) : -1;
        entries[head]! += 1;
        if (kind === BATCH_ADD) adds[head]! += 1;
      }
      batches.push({ name: `${recordName(cpu.layout.cpu, owner)} batch ${kindNames[kind]}`, count, pages });
    }
  }
  return { batches, entries, adds };
}
