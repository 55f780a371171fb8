import { expect, it } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { PAGE_FLAGS } from '../../src/mm/machine/pageFields.ts';
import { pageField } from '../../src/mm/page/page.ts';
import { PG_dirty, PG_head, PG_swapcache, PG_writeback } from '../../src/mm/page/pageFlags.ts';
import { auditView } from '../../src/oracle/view/auditView.ts';
import { booked } from '../../src/oracle/view/references.ts';
import { Sfc32 } from '../../src/scenario/random.ts';
import { createWorkload, steps } from './workload.ts';

it('the random workload gets the machine into every kind of state that the audit looks at', () => {
  const load = createWorkload({ nodes: 1, normalFrames: 16, movableFrames: 16, swapSlots: 12, cpus: 2, mms: 3 });
  const random = new Sfc32(7);
  const names = Object.keys(steps);
  const seen = new Map<string, number>();
  const note = (what: string, times: number): void => void seen.set(what, (seen.get(what) ?? 0) + times);
  for (let i = 0; i < 4000; i++) {
    const name = names[random.below(names.length)]!;
    const wide = random.below(3) === 0 ? 'write' : name;
    steps[wide]!(load, load.cpus[random.below(2)]!, random.below(1000), random.below(1000));
    const view = auditView(load.machine, 'quiescent');
    const frames = Array.from({ length: load.machine.layout.frames }, (_, pfn) => pfn);
    const count = (matches: (flags: number) => boolean): number =>
      frames.filter((pfn) => matches(pageField(view.cpu, pfn, PAGE_FLAGS))).length;
    const flags = (mask: number): number => count((found) => (found & mask) !== 0);
    note('swap entries', view.tables.swap.length);
    note('swap cache', flags(PG_swapcache));
    note(
      'clean swap cache',
      count((f) => (f & (PG_swapcache | PG_dirty)) === PG_swapcache),
    );
    note('writeback', flags(PG_writeback));
    note('compound', flags(PG_head));
    note('shared', view.tables.mapped.filter((entries) => entries > 1).length);
    note('batches', view.batches.batches.length);
    note('pcp lists', view.pcp.lists.length);
    note(
      'isolated',
      view.lists.pages.filter((pages, list) => view.lists.heads[list]!.kind === 'private' && pages.length > 0).length,
    );
    for (const [ref, what] of [
      [Ref.Pin, 'pins'],
      [Ref.Gup, 'gup references'],
      [Ref.Cache, 'page cache'],
    ] as const) {
      note(
        what,
        Array.from({ length: load.machine.layout.frames }, (_, pfn) => booked(view, pfn, ref)).filter(
          (references) => references > 0,
        ).length,
      );
    }
  }
  expect([...seen].filter(([, times]) => times <= 20)).toEqual([]);
});
