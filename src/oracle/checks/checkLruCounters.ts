import { Ref } from '../../mm/debug/ref.ts';
import { isHugetlb } from '../../mm/hugetlb/hugetlbPool.ts';
import { isFileLru, nrIsolated, nrLru } from '../../mm/lru/lruList.ts';
import { compoundPages } from '../../mm/page/compound.ts';
import { PG_isolated, testPageFlag } from '../../mm/page/pageFlags.ts';
import { pageNode } from '../../mm/zone/zones.ts';
import { recordName } from '../recordName.ts';
import { booked } from '../view/references.ts';
import type { Check } from './check.ts';

/** I8: the counter of an LRU list is its length. I9: isolated counters are the isolated pages, by node and kind. */
export const checkLruCounters: Check = (view, report) => {
  const { cpu, lists } = view;
  const { nodes } = cpu.config;
  for (let i = 0; i < lists.heads.length; i++) {
    const { kind, name, owner, index } = lists.heads[i]!;
    if (kind !== 'lru' || lists.isBroken('lru', owner)) continue;
    let pages = 0;
    for (const pfn of lists.pages[i]!) pages += compoundPages(cpu, pfn);
    const counted = nrLru(cpu, owner, index);
    if (counted === pages) continue;
    report(
      'I8',
      `${recordName(cpu.layout.node, owner)}.nrLru[${index}]`,
      `${name} holds ${pages} pages, its counter says ${counted}`,
    );
  }
  const isolated = view.plan.room.ofNode;
  isolated.fill(0);
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    // Pages of drivers and pinners are isolated without being counted.
    if (booked(view, pfn, Ref.Isolation) <= 0 || isHugetlb(cpu, pfn) || testPageFlag(cpu, pfn, PG_isolated)) continue;
    isolated[pageNode(cpu, pfn) * 2 + (isFileLru(cpu, pfn) ? 1 : 0)]! += compoundPages(cpu, pfn);
  }
  for (let node = 0; node < nodes; node++) {
    for (let kind = 0; kind < 2; kind++) {
      const file = kind === 1;
      const counted = nrIsolated(cpu, node, file);
      const pages = isolated[node * 2 + kind]!;
      if (counted === pages) continue;
      const counter = `${recordName(cpu.layout.node, node)}.isolated${file ? 'File' : 'Anon'}`;
      report('I9', counter, `${counter} is ${counted}, isolated are ${pages} pages`);
    }
  }
};
