import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { isolateToList, putbackLruPage } from '../../../src/mm/lru/isolateLruPage.ts';
import {
  activatePage,
  deactivatePage,
  lruAddDrain,
  lruCacheAdd,
  markPageAccessed,
  rotatePage,
} from '../../../src/mm/lru/lruBatch.ts';
import { countIsolated } from '../../../src/mm/lru/lruList.ts';
import { privateList } from '../../../src/mm/lru/privateList.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { listDel, lruNode } from '../../../src/mm/page/list.ts';
import { PG_swapbacked, setPageFlag } from '../../../src/mm/page/pageFlags.ts';
import { allocPage } from '../../../src/mm/zone/allocPages.ts';
import { audit } from '../audit.ts';
import { bootCpu, cpuOf, listed, lruPages, movable } from '../machine.ts';

const BATCH = 3;
const ADD = 0;
const MOVE_TAIL = 1;
const DEACTIVATE = 2;
const ACTIVATE = 3;

/** What the sequential model knows about a page. */
interface Page {
  readonly pfn: number;
  readonly file: boolean;
  active: boolean;
  referenced: boolean;
  onLru: boolean;
  owned: boolean;
  /** CPU that isolated it. */
  isolatedBy: number | undefined;
  entries: number;
}

/** LRU lists as arrays, the page added last in front; a batch of each kind for each CPU. */
class Model {
  readonly lists: Page[][] = [[], [], [], []];
  readonly #batches: Page[][][] = [0, 1].map(() => [[], [], [], []]);

  #list(page: Page): Page[] {
    return this.lists[(page.file ? 2 : 0) + (page.active ? 1 : 0)]!;
  }

  remove(page: Page): void {
    const list = this.#list(page);
    list.splice(list.indexOf(page), 1);
    page.onLru = false;
  }

  #insert(page: Page, tail: boolean): void {
    if (tail) this.#list(page).push(page);
    else this.#list(page).unshift(page);
    page.onLru = true;
  }

  release(page: Page): void {
    if (page.owned || page.entries > 0 || page.isolatedBy !== undefined) return;
    if (page.onLru) this.remove(page);
  }

  batch(cpu: number, kind: number, page: Page): void {
    const batch = this.#batches[cpu]![kind]!;
    batch.push(page);
    page.entries++;
    if (batch.length === BATCH) this.flush(cpu, kind);
  }

  drain(cpu: number): void {
    for (const kind of [ADD, MOVE_TAIL, DEACTIVATE, ACTIVATE]) this.flush(cpu, kind);
  }

  flush(cpu: number, kind: number): void {
    const batch = this.#batches[cpu]![kind]!.splice(0);
    for (const page of batch) {
      if (kind === ADD) this.#insert(page, false);
      else if (page.onLru) {
        this.remove(page);
        page.active = kind === ACTIVATE;
        if (kind !== ACTIVATE) page.referenced = false;
        this.#insert(page, kind === MOVE_TAIL);
      }
    }
    for (const page of batch) {
      page.entries--;
      this.release(page);
    }
  }
}

const sorted = (pages: number[]): number[] => pages.toSorted((a, b) => a - b);

class Run {
  readonly model = new Model();
  readonly #cpus: readonly Cpu[];
  readonly #pages: Page[] = [];

  constructor(isolation: 'old' | 'modern') {
    const cpu = bootCpu({ cpus: 2, lruBatch: BATCH, isolation });
    this.#cpus = [cpu, cpuOf(cpu.machine, 1)];
  }

  get cpu(): Cpu {
    return this.#cpus[0]!;
  }

  step([action, id, which]: Step): void {
    const cpu = this.#cpus[id]!;
    if (action === 'drain') {
      lruAddDrain(cpu);
      this.model.drain(id);
    } else if (action === 'add') this.#add(cpu, which % 2 === 0);
    else {
      const mine = this.#pages.filter((page) => page.owned && (action !== 'putback' || page.isolatedBy === id));
      if (mine.length > 0) this.#act(cpu, action, mine[which % mine.length]!);
    }
  }

  #add(cpu: Cpu, file: boolean): void {
    const pfn = allocPage(cpu, movable);
    if (pfn < 0) return;
    if (!file) setPageFlag(cpu, pfn, PG_swapbacked);
    const page: Page = {
      pfn,
      file,
      active: false,
      referenced: false,
      onLru: false,
      owned: true,
      isolatedBy: undefined,
      entries: 0,
    };
    this.#pages.push(page);
    lruCacheAdd(cpu, pfn);
    this.model.batch(cpu.id, ADD, page);
  }

  #act(cpu: Cpu, action: Exclude<Action, 'add' | 'drain'>, page: Page): void {
    const { model } = this;
    const activate = (): void => {
      if (page.onLru && !page.active) model.batch(cpu.id, ACTIVATE, page);
    };
    switch (action) {
      case 'activate':
        activatePage(cpu, page.pfn);
        activate();
        break;
      case 'deactivate':
        deactivatePage(cpu, page.pfn);
        if (page.onLru && page.active) model.batch(cpu.id, DEACTIVATE, page);
        break;
      case 'rotate':
        rotatePage(cpu, page.pfn);
        if (page.onLru && !page.active) model.batch(cpu.id, MOVE_TAIL, page);
        break;
      case 'access':
        markPageAccessed(cpu, page.pfn);
        if (page.referenced) activate();
        page.referenced = !page.referenced;
        break;
      case 'isolate':
        assert.equal(isolateToList(cpu, page.pfn, privateList(cpu, 1)), page.onLru);
        if (!page.onLru) break;
        model.remove(page);
        page.isolatedBy = cpu.id;
        break;
      case 'putback':
        listDel(cpu, lruNode(cpu, page.pfn));
        countIsolated(cpu, page.pfn, -1);
        putbackLruPage(cpu, page.pfn);
        page.isolatedBy = undefined;
        model.batch(cpu.id, ADD, page);
        break;
      case 'free':
        if (page.isolatedBy !== undefined) break;
        putPage(cpu, page.pfn, Ref.Alloc);
        page.owned = false;
        model.release(page);
        break;
    }
  }

  /** What is wrong with the machine, beside what `found` and `expected` show. */
  audit(): string[] {
    return audit(this.cpu);
  }

  /** Every LRU list, and what each CPU isolated. */
  found(): number[][] {
    const isolated = this.#cpus.map((cpu) => sorted(listed(cpu, privateList(cpu, 1))));
    return [...[0, 1, 2, 3].map((lru) => lruPages(this.cpu, 0, lru)), ...isolated];
  }

  expected(): number[][] {
    const isolated = this.#cpus.map(({ id }) =>
      this.#pages.filter((page) => page.isolatedBy === id).map(({ pfn }) => pfn),
    );
    return [...this.model.lists.map((list) => list.map(({ pfn }) => pfn)), ...isolated.map(sorted)];
  }
}

const actions = [
  'add',
  'add',
  'activate',
  'activate',
  'deactivate',
  'rotate',
  'access',
  'access',
  'isolate',
  'putback',
  'free',
  'drain',
] as const;
type Action = (typeof actions)[number];
type Step = [Action, number, number];
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.tuple(fc.constantFrom(...actions), fc.integer({ min: 0, max: 1 }), fc.nat()),
  { maxLength: 70, size: 'max' },
);

test.each(['old', 'modern'] as const)('%s protocol: lists have exactly the order of the model', (isolation) => {
  fc.assert(
    fc.property(steps, (all) => {
      const run = new Run(isolation);
      for (const step of all) {
        run.step(step);
        expect(run.found()).toEqual(run.expected());
        expect(run.audit()).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
});
