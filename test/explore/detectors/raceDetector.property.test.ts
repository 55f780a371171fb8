import { expect, test } from 'vitest';
import { RaceDetector } from '../../../src/explore/detectors/raceDetector.ts';
import type { Observer } from '../../../src/explore/observer.ts';
import type { Step } from '../../../src/explore/step.ts';
import { Op } from '../../../src/instrument/stepped/op.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import * as k from '../kernel.ts';

interface Event {
  readonly cpu: number;
  readonly op: number;
  readonly site: number;
  readonly address: number;
  readonly isWrite: boolean;
  /** A plain write, or an atomic one of another value. */
  readonly changes: boolean;
  readonly isPlain: boolean;
  /** Events that happened before, a bit each. */
  before: bigint;
}

/** Happens-before as the definition has it: the transitive closure over all events, every pair looked at. */
class Definition implements Observer {
  readonly events: Event[] = [];

  begin(): void {
    this.events.length = 0;
  }

  onStep(step: Step): void {
    const { cpu, op, site, address, before, after } = step;
    if (address < 0) return;
    const isPlain = op === Op.read || op === Op.write;
    const isListed = op === Op.wait || op === Op.wake || op === Op.notify;
    const isWrite = op === Op.compareExchange ? before !== after : op !== Op.load && op !== Op.read && !isListed;
    const changes = isWrite && (isPlain || before !== after);
    const event: Event = { cpu, op, site, address, isWrite, changes, isPlain, before: 0n };
    const follow = (i: number): void => {
      if (i >= 0) event.before |= this.events[i]!.before | (1n << BigInt(i));
    };
    follow(this.events.findLastIndex((other) => other.cpu === cpu));
    const reads = !isPlain && op !== Op.store && op !== Op.notify && op !== Op.wake;
    if (reads) {
      const i = this.events.findLastIndex((other) => other.address === address && other.isWrite);
      if (i >= 0 && !this.events[i]!.isPlain) follow(i);
    }
    if (isListed) {
      follow(
        this.events.findLastIndex(
          (other) => other.address === address && [Op.wait, Op.wake, Op.notify].includes(other.op as never),
        ),
      );
    }
    this.events.push(event);
  }

  onPlain(step: Step): void {
    this.onStep(step);
  }

  /** Pairs of sites that race. */
  races(options: Options): Set<string> {
    const races = new Set<string>();
    for (const [j, later] of this.events.entries()) {
      for (const [i, earlier] of this.events.slice(0, j).entries()) {
        if (earlier.address !== later.address || !touches(earlier) || !touches(later)) continue;
        if (!conflict(earlier, later, options)) continue;
        if ((later.before & (1n << BigInt(i))) === 0n) races.add(pair(earlier.site, later.site));
      }
    }
    return races;
  }
}

interface Options {
  readonly mixed: boolean;
  readonly tears: boolean;
}

function conflict(a: Event, b: Event, { mixed, tears }: Options): boolean {
  if (a.isPlain && b.isPlain) return a.changes || b.changes;
  if (!mixed || (!a.isPlain && !b.isPlain)) return false;
  const [plain, atomic] = a.isPlain ? [a, b] : [b, a];
  return atomic.changes || (plain.changes && tears);
}

const touches = ({ op }: Event): boolean => op !== Op.notify && op !== Op.wake;
const pair = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A program of random operations on three words; each has a site of its own. */
function randomProgram(random: Sfc32, cpu: number): () => k.Kernel {
  const operations = Array.from({ length: 6 }, (_, i) => ({
    site: 1 + cpu * 10 + i,
    op: random.below(12),
    word: random.below(3),
    value: random.below(3),
  }));
  return function* () {
    for (const { site, op, word, value } of operations) {
      if (op < 2) yield* k.load(site, word);
      else if (op < 4) yield* k.store(site, word, value + 3);
      else if (op === 4) yield* k.add(site, word, 1);
      else if (op === 5) yield* k.exchange(site, word, 9);
      else if (op === 6) yield* k.cas(site, word, value, value + 1);
      else if (op === 7) k.read(site, word);
      else if (op === 8) k.write(site, word, value);
      else if (op === 9) yield* k.wait(site, word, value, 10);
      else if (op === 10) yield* k.notify(site, word, 1);
      // Data that is looked at only if a word says so: races are rarer than they are otherwise.
      else if ((yield* k.load(site, word)) > 2) k.write(site, 3 + value, 1);
    }
  };
}

test.each([
  { mixed: true, tears: true },
  { mixed: true, tears: false },
  { mixed: false, tears: false },
])('random programs race exactly if the definition says so: %o', (options) => {
  const random = new Sfc32(99);
  const detector = new RaceDetector(options);
  const definition = new Definition();
  let racy = 0;
  let clean = 0;
  for (let program = 0; program < 400; program++) {
    const cpus = 2 + random.below(3);
    k.runKernels(
      Array.from({ length: cpus }, (_, cpu) => randomProgram(random, cpu)),
      {
        executions: 10,
        seed: program + 1,
        observers: [detector, definition],
        after() {
          const expected = definition.races(options);
          const found = detector.races.map(({ earlier, later }) => pair(earlier!.site, later.site));
          expect(found.length > 0).toBe(expected.size > 0);
          for (const race of found) expect(expected).toContain(race);
          if (expected.size > 0) racy++;
          else clean++;
        },
      },
    );
  }
  expect(racy).toBeGreaterThan(200);
  expect(clean).toBeGreaterThan(200);
});
