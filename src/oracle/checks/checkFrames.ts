import { isAllocated, isOffline } from '../../mm/debug/frameState.ts';
import { pageZone } from '../../mm/zone/zones.ts';
import type { Check } from './check.ts';

/** I5: every frame is exactly once allocated, in a free block of its zone, or on a per-CPU page list of its zone. */
export const checkFrames: Check = ({ cpu, lists, pcp }, report) => {
  const { frames } = cpu.layout;
  const places: (string | undefined)[] = Array.from({ length: frames });
  const put = (pfn: number, place: string): void => {
    const other = places[pfn];
    if (other === undefined) places[pfn] = place;
    else report('I5', `page[${pfn}]`, `page[${pfn}] is free twice: on ${other} and on ${place}`);
  };
  for (let i = 0; i < lists.heads.length; i++) {
    const { kind, name, index } = lists.heads[i]!;
    if (kind !== 'free') continue;
    for (const block of lists.pages[i]!) {
      for (let pfn = block; pfn < Math.min(block + (1 << index), frames); pfn++) put(pfn, name);
    }
  }
  const brokenZones = new Set<number>();
  for (const { name, zone, pages, count, fault } of pcp.lists) {
    for (const pfn of pages) {
      put(pfn, name);
      if (pageZone(cpu, pfn) !== zone) {
        report('I5', `page[${pfn}]`, `page[${pfn}] of zone[${pageZone(cpu, pfn)}] is on ${name}`);
      }
    }
    if (fault !== undefined) {
      brokenZones.add(zone);
      report('I5', name, `${name} ${fault}`);
    } else if (pages.length !== count) {
      report('I5', name, `${name} has ${pages.length} pages and a count of ${count}`);
    }
  }
  for (let pfn = 0; pfn < frames; pfn++) {
    const place = places[pfn];
    if (isAllocated(cpu, pfn)) {
      if (place !== undefined) report('I5', `page[${pfn}]`, `page[${pfn}] is allocated, and free on ${place}`);
    } else if (isOffline(cpu, pfn)) {
      if (place !== undefined) report('I32', `page[${pfn}]`, `page[${pfn}] is offline, and free on ${place}`);
    } else if (place === undefined) {
      const zone = pageZone(cpu, pfn);
      // A list that could not be followed to its end has more pages than were found.
      if (lists.isBroken('free', zone) || brokenZones.has(zone)) continue;
      report('I5', `page[${pfn}]`, `page[${pfn}] is lost: it is free, but on no list`);
    }
  }
};
