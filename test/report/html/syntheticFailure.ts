import type { LockEvent, SteppedEvent, SteppedFailure } from '../../../src/report/steppedReport.ts';
import type { Timeline, TimelineChange } from '../../../src/report/timeline/timeline.ts';
import type { FrameLook } from '../../../src/scenario/frameView.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { refcountFailure } from '../steppedSample.ts';

const PLACES = ['free', 'inactive_anon', 'active_anon', 'inactive_file', 'active_file', 'isolated', 'allocated'];
const MARKS = ['locked', 'pinned', 'poisoned', 'dirty'];
const CLASSES = ['map', 'cache', 'gup', 'pin', 'isolation'];
const CPUS = 4;
const FRAMES = 48;
const RUN = 7;

function looks(random: Sfc32): FrameLook[] {
  return Array.from({ length: 120 }, (_, i) => {
    const place = PLACES[i % PLACES.length]!;
    const references = CLASSES.filter(() => place !== 'free' && random.below(3) === 0).map((name) => ({
      class: name,
      count: 1 + random.below(2),
      cpu: random.below(CPUS),
      site: `src/mm/vm/fault.ts:${10 + random.below(90)}`,
    }));
    return {
      place,
      marks: place === 'free' ? [] : MARKS.filter(() => random.below(4) === 0),
      refcount: references.reduce((sum, { count }) => sum + count, 0),
      references,
      notes: [`on node ${place}`, 'flags uptodate, lru', `look ${i}`],
    };
  });
}

/** A failing execution of as many steps, over 48 page frames: made up, but the same each time. */
export function syntheticFailure(steps: number): SteppedFailure {
  const random = new Sfc32(7);
  const frameLooks = looks(random);
  const events: SteppedEvent[] = [];
  const changes: TimelineChange[] = [];
  const lockEvents: LockEvent[] = [];
  const preempted: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const cpu = Math.floor(step / RUN) % CPUS;
    const page = random.below(FRAMES);
    const site = `src/mm/page/refcount.ts:${20 + (step % 40)}`;
    const address = `page[${page}].refcount`;
    events.push({
      step,
      cpu,
      text: `add ${address} ${step % 5} -> ${(step % 5) + 1}`,
      isInStep: false,
      site,
      address,
      before: step % 5,
      after: (step % 5) + 1,
    });
    const look = random.below(frameLooks.length);
    const waits = step % (2 * RUN) === 0;
    changes.push({
      step,
      frames: [page, look],
      ...(waits && { cpus: [cpu, 1 + (step % 2), (cpu + 1) % CPUS, 0] }),
    });
    if (step % RUN === 1) lockEvents.push({ step, cpu, lock: 'node[0].lruLock', isTaken: true });
    if (step % RUN === 4) lockEvents.push({ step, cpu, lock: 'node[0].lruLock', isTaken: false });
    if (step % RUN === RUN - 1) preempted.push(step);
  }
  const timeline: Timeline = {
    from: 1,
    to: steps,
    frames: Array.from({ length: FRAMES }, (_, i) => ({
      name: `page[${i}]`,
      group: i < 16 ? 'node 0 normal' : i < 32 ? 'node 0 movable' : 'node 1 normal',
    })),
    frameLooks,
    cpuLooks: [
      { state: 'ready' },
      { state: 'spinning', waitsFor: 'node[0].lruLock' },
      { state: 'asleep', waitsFor: 'page[7]' },
    ],
    initialFrames: Array.from({ length: FRAMES }, (_, i) => (i * 7) % frameLooks.length),
    initialCpus: Array.from({ length: CPUS }, () => 0),
    changes,
    sources: Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `src/mm/page/refcount.ts:${20 + i}`,
        'Atomics.add(cpu.mem, pageAt(cpu, head) + PAGE_REFCOUNT, count)',
      ]),
    ),
  };
  return {
    ...refcountFailure,
    cpus: Array.from({ length: CPUS }, (_, cpu) => ({
      operations: [['migratePages', 'pinPage', 'putPage', 'isolateLruPage'][cpu]!],
      starts: [1 + cpu],
      state: 'ready' as const,
      holds: [],
    })),
    events,
    preempted,
    lockEvents,
    why: undefined,
    timeline,
  };
}
