import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { LeadFeedback } from '../../../src/explore/strategies/leadFeedback.ts';
import { mutatedSchedule } from '../../../src/explore/strategies/mutatedSchedule.ts';
import { Pos } from '../../../src/explore/strategies/pos.ts';
import { RandomWalk } from '../../../src/explore/strategies/randomWalk.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { reorder, stall } from '../kernels/index.ts';
import { search } from './sample.ts';

test('a lead is followed once as it is, then never leads astray', () => {
  const engine = new Engine(runtime, reorder(4).program);
  for (let seed = 0; seed < 100; seed++) {
    engine.run(new RandomWalk(), new Sfc32(seed));
    const lead = engine.schedule.copy();
    const feedback = new LeadFeedback(lead);
    const random = new Sfc32(seed + 1);
    engine.run(feedback, random);
    expect([...engine.schedule]).toEqual([...lead]);
    const others = Array.from({ length: 20 }, () => {
      expect(engine.run(feedback, random)!.kind).toBe('complete');
      return JSON.stringify([...engine.schedule]);
    });
    expect(new Set(others).size).toBeGreaterThan(1);
  }
});

test('mutants stay near a lead: a CPU that stalls for long is found from one that stalls for less', () => {
  // CPU 0 looks once, then CPU 1 makes 13 of its 14 additions; in front of each CPU's work there is a first step.
  const nearly = Schedule.of([
    [0, 2],
    [1, 14],
    [0, 1],
  ]);
  const within = (strategy: () => LeadFeedback | Pos): number =>
    Array.from({ length: 20 }, (_, seed) => search(stall(14), strategy(), 300, seed)).filter(Boolean).length;
  expect(within(() => new LeadFeedback(nearly))).toBe(20);
  expect(within(() => new Pos())).toBeLessThan(10);
});

test('a mutant is the beginning of a schedule, or has other CPUs go ahead at one or two places', () => {
  const run = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 12 }), fc.nat(), (runs, seed) => {
      const steps = (schedule: Schedule): number[] => [...schedule].flatMap(([cpu, n]) => Array<number>(n).fill(cpu));
      const was = steps(Schedule.of(runs));
      const is = steps(mutatedSchedule(Schedule.of(runs), 4, new Sfc32(seed)));
      let at = 0;
      for (const cpu of is) if (cpu === was[at]) at++;
      const isBeginning = is.length < was.length && at === is.length;
      const isAhead = is.length > was.length && is.length <= was.length + 24 && at === was.length;
      expect([isBeginning || isAhead, is.every((cpu) => cpu < 4)]).toEqual([true, true]);
    }),
    { numRuns: 500, seed: 1 },
  );
});
