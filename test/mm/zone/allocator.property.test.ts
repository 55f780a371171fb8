import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ref } from '../../../src/mm/debug/ref.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { ZONE_MOVABLE, ZONE_NORMAL } from '../../../src/mm/machine/layout.ts';
import { putPage } from '../../../src/mm/lru/putPage.ts';
import { allocPages, type AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import { freeList } from '../../../src/mm/zone/buddy.ts';
import { MIGRATE_CMA, MIGRATE_MOVABLE, migrateFallbacks, pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { drainAllPages, pcpCount } from '../../../src/mm/zone/perCpuPages.ts';
import { pageNode, pageZoneKind } from '../../../src/mm/zone/zones.ts';
import { auditFree } from '../audit.ts';
import { bootCpu, cpuOf, listed } from '../machine.ts';

const config = { cpus: 2, nodes: 2, cmaBlocks: 1 };

interface Alloc {
  readonly kind: 'alloc';
  readonly cpu: number;
  readonly order: number;
  readonly request: AllocRequest;
}
interface Free {
  readonly kind: 'free';
  readonly cpu: number;
  readonly which: number;
}
interface Drain {
  readonly kind: 'drain';
  readonly cpu: number;
  readonly zone: number;
}
type Step = Alloc | Free | Drain;

const cpuIds = fc.integer({ min: 0, max: 1 });
const alloc = (types: number[]): fc.Arbitrary<Alloc> =>
  fc.record({
    kind: fc.constant('alloc'),
    cpu: cpuIds,
    order: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }) }),
    request: fc.record({
      node: fc.integer({ min: 0, max: 1 }),
      highestZone: fc.constantFrom(ZONE_NORMAL, ZONE_MOVABLE),
      migratetype: fc.constantFrom(...types),
      thisNode: fc.boolean(),
    }),
  });
const steps = (types: number[]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof<fc.WeightedArbitrary<Step>[]>(
      { weight: 6, arbitrary: alloc(types) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('free'), cpu: cpuIds, which: fc.nat() }) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('drain'), cpu: cpuIds, zone: fc.integer({ min: 0, max: 3 }) }),
      },
    ),
    { maxLength: 80, size: 'max' },
  );

/** Whether a request that got nothing could have been served. */
function couldServe(cpu: Cpu, { order, request }: Alloc): boolean {
  const types = [request.migratetype, ...migrateFallbacks[request.migratetype]!];
  for (let zone = 0; zone < cpu.layout.zones; zone++) {
    if (zone % 2 > request.highestZone || (request.thisNode && zone >> 1 !== request.node)) continue;
    if (order === 0 && pcpCount(cpu, cpu.id, zone, request.migratetype) > 0) return true;
    for (const type of types) {
      for (let size = order; size <= cpu.config.maxOrder; size++) {
        if (listed(cpu, freeList(cpu, zone, size, type)).length > 0) return true;
      }
    }
  }
  return false;
}

interface Block {
  readonly head: number;
  readonly pages: number;
}

class Run {
  readonly #cpus: readonly Cpu[];
  readonly #owned: Block[] = [];
  readonly #types: number[];

  constructor() {
    const cpu = bootCpu(config);
    this.#cpus = [cpu, cpuOf(cpu.machine, 1)];
    this.#types = this.blockTypes();
  }

  get cpu(): Cpu {
    return this.#cpus[0]!;
  }

  blockTypes(): number[] {
    return Array.from({ length: this.cpu.layout.frames / 4 }, (_, block) => pageblockType(this.cpu, block * 4));
  }

  step(step: Step): void {
    const cpu = this.#cpus[step.cpu]!;
    if (step.kind === 'drain') drainAllPages(cpu, step.zone);
    else if (step.kind === 'alloc') this.#alloc(cpu, step);
    else if (this.#owned.length > 0) this.free(cpu, step.which % this.#owned.length);
    const { places, problems } = auditFree(cpu);
    assert.deepEqual(problems, []);
    const owned = this.#owned.flatMap(({ head, pages }) => Array.from({ length: pages }, (_, i) => head + i));
    assert.deepEqual(
      owned.filter((pfn) => places.has(pfn)),
      [],
    );
    assert.equal(owned.length + places.size, cpu.layout.frames);
    // CMA areas never change their type, nor come into being.
    const cma = (types: number[]) => types.map((type) => type === MIGRATE_CMA);
    assert.deepEqual(cma(this.blockTypes()), cma(this.#types));
  }

  #alloc(cpu: Cpu, step: Alloc): void {
    const { order, request } = step;
    const head = allocPages(cpu, request, order);
    if (head < 0) {
      assert.equal(couldServe(cpu, step), false);
      return;
    }
    assert.equal(head % (1 << order), 0);
    assert.ok(pageZoneKind(cpu, head) <= request.highestZone);
    assert.equal(request.thisNode && pageNode(cpu, head) !== request.node, false);
    assert.equal(request.migratetype !== MIGRATE_MOVABLE && pageblockType(cpu, head) === MIGRATE_CMA, false);
    const pages = 1 << order;
    const overlaps = this.#owned.filter((block) => block.head < head + pages && head < block.head + block.pages);
    assert.deepEqual(overlaps, []);
    this.#owned.push({ head, pages });
  }

  free(cpu: Cpu, index: number): void {
    const [block] = this.#owned.splice(index, 1);
    putPage(cpu, block!.head, Ref.Alloc);
  }

  freeAll(): string[] {
    while (this.#owned.length > 0) this.free(this.cpu, 0);
    for (let zone = 0; zone < this.cpu.layout.zones; zone++) drainAllPages(this.cpu, zone);
    return auditFree(this.cpu).problems;
  }

  /** Free blocks as `zone, order, type: heads`. */
  blocks(): string[] {
    const { layout, config: machine } = this.cpu;
    const found: string[] = [];
    for (let zone = 0; zone < layout.zones; zone++) {
      for (let order = 0; order <= machine.maxOrder; order++) {
        for (let type = 0; type < 5; type++) {
          const heads = listed(this.cpu, freeList(this.cpu, zone, order, type)).toSorted((a, b) => a - b);
          if (heads.length > 0) found.push(`${zone}, ${order}, ${type}: ${heads.join(' ')}`);
        }
      }
    }
    return found;
  }
}

test('movable pages: no overlap, no leak, and all merges back to the first state', () => {
  fc.assert(
    fc.property(steps([MIGRATE_MOVABLE]), (all) => {
      const run = new Run();
      const first = run.blocks();
      for (const step of all) run.step(step);
      expect(run.freeAll()).toEqual([]);
      expect(run.blocks()).toEqual(first);
    }),
    { numRuns: 150 },
  );
});

test('all types: no overlap, no leak, and all merges back as far as types allow', () => {
  fc.assert(
    fc.property(steps([0, 1, 2]), (all) => {
      const run = new Run();
      for (const step of all) run.step(step);
      expect(run.freeAll()).toEqual([]);
      const types = run.blockTypes();
      const expected = types.flatMap((type, block) => {
        const whole = types[block ^ 1] === type;
        return whole && block % 2 === 1 ? [] : [`${block * 4}:${whole ? 3 : 2}`];
      });
      const found = run.blocks().flatMap((line) => {
        const [, order] = line.split(', ');
        return line
          .split(': ')[1]!
          .split(' ')
          .map((head) => `${head}:${order}`);
      });
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 150 },
  );
});
