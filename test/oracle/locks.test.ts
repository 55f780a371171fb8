import { describe, expect, it } from 'vitest';
import { PAGE_WAITERS } from '../../src/mm/machine/pageFields.ts';
import { PG_locked, PG_waiters } from '../../src/mm/page/pageFlags.ts';
import { throttleQueue } from '../../src/mm/lru/lruList.ts';
import { lockPage, unlockPage } from '../../src/mm/page/pageLock.ts';
import { downRead, downWrite, upRead, upWrite } from '../../src/mm/sync/rwSem.ts';
import { spinLock, spinUnlock } from '../../src/mm/sync/spinLock.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { allows, fires } from './expectOracles.ts';
import { createScene } from './scene.ts';
import { flipFlag, setPage } from './words.ts';

describe('locks held', () => {
  fires('a spinlock', 'I13', /zone\[0\]\.lock is held \(value 1\) though no CPU runs/, (s) => {
    s.cpu.mem[s.cpu.locks.zone[0]!.address] = 1;
  });
  fires('a semaphore, for reading', 'I13', /mm\[0\]\.mmapLock is held by 2 readers/, (s) => {
    s.cpu.mem[s.cpu.locks.mmap[0]!.address] = 2;
  });
  fires('a semaphore, for writing', 'I13', /file\[1\]\.rmapSem is held for writing/, (s) => {
    s.cpu.mem[s.cpu.locks.immap[1]!.address] = -1;
  });
  fires('a page lock', 'I13', /page\[\d+\] is locked though/, (s) => flipFlag(s, s.anon, PG_locked));
  fires('a stack of held locks', 'I13', /CPU1 stands still and holds/, (s) => {
    const { shadow, shadowLayout } = s.machine;
    shadow[shadowLayout.cpu.base + shadowLayout.cpu.stride + shadowLayout.cpuHeldDepth] = 1;
  });
  fires('a queue node', 'I13', /CPU0 stands still with queue nodes in use, mask 0x4/, (s) => {
    s.cpu.mem[s.cpu.base + s.cpu.layout.cpuQueueNodesUsed] = 4;
  });
  allows('locks taken and released', (s) => {
    lockPage(s.cpu, s.anon);
    unlockPage(s.cpu, s.anon);
    downRead(s.cpu, s.cpu.locks.mmap[0]!);
    upRead(s.cpu, s.cpu.locks.mmap[0]!);
    downWrite(s.cpu, s.cpu.locks.drain);
    upWrite(s.cpu, s.cpu.locks.drain);
  });
  it.each([
    ['ticket', 0, /held \(next ticket \d+, serving/],
    ['ticket', 2, /free, but counts 1 halted waiters/],
    ['queued', 0, /held or queued for/],
  ] as const)('a %s lock, word %i', (lock, word, title) => {
    const { machine, cpu } = createScene({ lock });
    spinLock(cpu, cpu.locks.swap);
    spinUnlock(cpu, cpu.locks.swap);
    expect(auditMachine(machine, 'quiescent')).toEqual([]);
    cpu.mem[cpu.locks.swap.address + word]! += 1;
    const findings = auditMachine(machine, 'quiescent');
    expect(findings.map(({ oracle, object }) => [oracle, object])).toEqual([['I13', 'swap.lock']]);
    expect(findings[0]!.title).toMatch(title);
  });
});

describe('wait queues', () => {
  fires('of a page', 'I14', /CPU0, CPU1 left on the queue of page/, (s) => setPage(s, s.anon, PAGE_WAITERS, 3));
  fires('of a semaphore', 'I14', /CPU1 left on the queue of mm\[2\]\.mmapLock/, (s) => {
    s.cpu.mem[s.cpu.locks.mmap[2]!.address + 1] = 2;
  });
  fires('of the drain work', 'I14', /left on the queue of cpu\[0\]\.work/, (s) => {
    s.cpu.mem[s.cpu.base + s.cpu.layout.cpuWorkWaiters] = 2;
  });
  it.each([
    [0, []],
    [2, ['CPU1 left on the queue of node.throttle though no CPU sleeps']],
  ])('of those who wait until fewer pages are isolated: %i', (waiters, titles) => {
    const { cpu, machine } = createScene({ compaction: 'on' });
    cpu.mem[throttleQueue(cpu, 0)] = waiters;
    expect(auditMachine(machine, 'quiescent').map(({ title }) => title)).toEqual(titles);
  });
  allows('PG_waiters alone', (s) => flipFlag(s, s.anon, PG_waiters));
});
