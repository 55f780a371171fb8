import { describe } from 'vitest';
import { Ref } from '../../src/mm/debug/ref.ts';
import { putPage } from '../../src/mm/lru/putPage.ts';
import { PAGE_COMPOUND_HEAD, PAGE_ORDER, PAGE_PINCOUNT, PAGE_REFCOUNT } from '../../src/mm/machine/pageFields.ts';
import { PG_head } from '../../src/mm/page/pageFlags.ts';
import { getPage } from '../../src/mm/page/refcount.ts';
import { allows, fires } from './expectOracles.ts';
import { addLedger, addPage, flipFlag, setPage } from './words.ts';

describe('references', () => {
  fires('a reference nobody has', 'I1', /page\[\d+\] refcount is 2, its owners account for 1 \(map 1\)/, (s) =>
    addPage(s, s.anon, PAGE_REFCOUNT, 1),
  );
  fires('a reference dropped that somebody has', 'I1', /refcount is 1, its owners account for 2/, (s) =>
    addPage(s, s.file, PAGE_REFCOUNT, -1),
  );
  fires('a pin counted as one', 'I1', /owners account for 1\d\d\d \(/, (s) =>
    addPage(s, s.pinned, PAGE_REFCOUNT, -1023),
  );
  allows('a reference taken properly', (s) => getPage(s.cpu, s.anon, Ref.Gup));
  allows('a speculative reference taken and dropped', (s) => {
    getPage(s.cpu, s.anon, Ref.Speculative);
    putPage(s.cpu, s.anon, Ref.Speculative);
  });
  fires('a reference of a class dropped that was never taken', 'I2', /has -1 references of class gup/, (s) => {
    addLedger(s, s.anon, Ref.Gup, -1);
    addPage(s, s.anon, PAGE_REFCOUNT, -1);
    addLedger(s, s.anon, Ref.Alloc, 1);
    addPage(s, s.anon, PAGE_REFCOUNT, 1);
  });
  fires('a wild count', 'I1 I2', /refcount is -2147483648, out of range/, (s) =>
    setPage(s, s.anon, PAGE_REFCOUNT, -0x8000_0000),
  );
  fires('a frame without references', 'I4', /is allocated, but nobody has a reference/, (s) => {
    setPage(s, s.compound, PAGE_REFCOUNT, 0);
    addLedger(s, s.compound, Ref.Alloc, -1);
  });
  fires('pins acquired and released do not add up', 'I25', /open, the ledger has 1/, (s) => {
    s.cpu.mem[s.cpu.layout.follPinReleased]! += 1;
  });
  fires('a pincount on a single page', 'I25', /only compound pages/, (s) => setPage(s, s.anon, PAGE_PINCOUNT, 1));
  fires('a compound page that is pinned more often than it counts', 'I25', /pincount is 1, it is pinned 0 times/, (s) =>
    setPage(s, s.compound, PAGE_PINCOUNT, 1),
  );
  allows('counters that wrapped around', (s) => {
    const { mem, layout } = s.cpu;
    mem[layout.follPinAcquired]! += 0x7fff_ffff;
    mem[layout.follPinReleased]! += 0x7fff_ffff;
  });
});

describe('compound pages', () => {
  fires('a reference on a tail', 'I34', /is a tail of page\[\d+\] and has refcount 1/, (s) =>
    setPage(s, s.compound + 1, PAGE_REFCOUNT, 1),
  );
  fires('a reference booked on a tail', 'I34', /owners gup 1/, (s) => addLedger(s, s.compound + 1, Ref.Gup, 1));
  fires('a tail with another head', 'I34', /names page\[0\] as its head/, (s) =>
    setPage(s, s.compound + 1, PAGE_COMPOUND_HEAD, 1),
  );
  fires('a tail without a head', 'I34 I4', /is a tail of page\[\d+\], but names no head/, (s) =>
    setPage(s, s.compound + 2, PAGE_COMPOUND_HEAD, 0),
  );
  fires('an order that can not be', 'I34', /of order 9, which can't be/, (s) => setPage(s, s.compound, PAGE_ORDER, 9));
  fires('a head that is not marked', 'I34', /has no such tail/, (s) => flipFlag(s, s.compound, PG_head));
  allows('a reference to the head', (s) => getPage(s.cpu, s.compound + 3, Ref.Gup));
});
