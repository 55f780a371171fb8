import { expect, test } from 'vitest';
import { TraceRecorder } from '../../../src/explore/trace/traceRecorder.ts';
import * as k from '../kernel.ts';
import { InOrder } from '../inOrder.ts';

const { X, Y } = k;

test('every step reads as what it did', () => {
  const trace = new TraceRecorder();
  k.runKernels(
    [
      function* () {
        yield* k.load(1, X);
        yield* k.store(2, X, 2);
        yield* k.add(3, X, 1);
        yield* k.cas(4, X, 3, 0);
        yield* k.cas(5, X, 3, 7);
        yield* k.cas(6, X, 0, 0);
        yield* k.exchange(7, X, 1);
        k.write(8, Y, k.read(8, Y) - 1);
        yield* k.wait(9, X, 0);
        yield* k.wait(10, X, 1);
      },
      function* () {
        yield* k.notify(11, Y);
        yield* k.notify(12, X, 1);
        yield* k.wait(13, X, 1, 50);
      },
    ],
    { executions: 1, observers: [trace], strategy: new InOrder() },
  );
  const events = trace.events(k.naming.nameAddress);
  expect(events.map(({ step, cpu, text }) => `${step} CPU${cpu} ${text}`)).toEqual([
    '1 CPU0 start',
    '2 CPU0 load x -> 0',
    '3 CPU0 store x 0 -> 2',
    '4 CPU0 add x 2 -> 3',
    '5 CPU0 cas x 3 -> 0',
    '6 CPU0 cas x 3 -> 7 fails: is 0',
    '7 CPU0 cas x 0 -> 0',
    '8 CPU0 exchange x 0 -> 1',
    '8 CPU0 read y -> 0',
    '8 CPU0 write y 0 -> -1',
    '9 CPU0 wait x == 0: is 1',
    '10 CPU0 wait x == 1: sleeps',
    '11 CPU1 start',
    '12 CPU1 notify y (0 woken)',
    '13 CPU1 notify x (1 woken)',
    '14 CPU1 wait x == 1: sleeps',
    '15 CPU0 wake x (notified by CPU1)',
    '16 CPU1 wake x (timed out)',
  ]);
  expect(events[8]).toEqual({
    step: 8,
    cpu: 0,
    op: 'read',
    isInStep: true,
    site: 8,
    address: Y,
    before: 0,
    after: 0,
    text: 'read y -> 0',
  });
  expect([1, 8, 9, 16, 17].map((step) => trace.find(step))).toEqual([0, 7, 10, 17, -1]);
});

test('an execution begins with an empty trace, and a long one is kept whole', () => {
  const trace = new TraceRecorder();
  let engineSteps = 0;
  k.runKernels(
    Array.from(
      { length: 3 },
      () =>
        function* () {
          for (let i = 0; i < 400; i++) yield* k.add(1, X, 1);
        },
    ),
    {
      executions: 2,
      observers: [trace],
      after: (_, { steps }) => {
        engineSteps = steps;
      },
    },
  );
  expect(trace.count).toBe(engineSteps);
  expect(trace.afterOf(trace.count - 1)).toBe(1200);
  for (let event = 1; event < trace.count; event++) expect(trace.stepOf(event)).toBe(event + 1);
});
