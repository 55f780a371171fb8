import { describe, expect, test } from 'vitest';
import { ControlBlock, Phase } from '../../src/campaign/controlBlock.ts';
import { Watchdog } from '../../src/campaign/watchdog.ts';

const STALL = 1000;
const INTERVAL = 250;

/** Samples every INTERVAL from 0 to `until`; returns all CPUs reported. */
function watch(control: ControlBlock, until: number, each: (now: number) => void = () => undefined): number[] {
  const watchdog = new Watchdog(control, STALL, INTERVAL, 0);
  const stalled = new Set<number>();
  for (let now = INTERVAL; now <= until; now += INTERVAL) {
    each(now);
    for (const cpu of watchdog.sample(now)) stalled.add(cpu);
  }
  return [...stalled];
}

describe('Watchdog', () => {
  test('reports the CPU that completes nothing, not the one that does', () => {
    const control = new ControlBlock(2, 1);
    control.setPhase(0, Phase.Running);
    control.setPhase(1, Phase.Running);
    expect(watch(control, 2000, () => control.countsOf(0)[0]!++)).toEqual([1]);
  });

  test.each([Phase.Offline, Phase.Arrived, Phase.Standing, Phase.Dead])('a CPU in phase %i owes nothing', (phase) => {
    const control = new ControlBlock(1, 1);
    control.setPhase(0, phase);
    expect(watch(control, 5000)).toEqual([]);
  });

  test('a parked CPU waits for the others as long as it takes', () => {
    const control = new ControlBlock(2, 1);
    control.setPhase(0, Phase.Parked);
    control.setPhase(1, Phase.Running);
    control.park();
    expect(watch(control, 5000, () => control.countsOf(1)[0]!++)).toEqual([]);
  });

  test('a CPU that does not come back when all have parked has missed its wake-up', () => {
    const control = new ControlBlock(2, 1);
    control.setPhase(0, Phase.Parked);
    control.setPhase(1, Phase.Standing);
    control.park();
    control.park();
    expect(watch(control, 2000)).toEqual([0]);
  });

  test('a main thread that was away for long does not blame the CPUs', () => {
    const control = new ControlBlock(1, 1);
    control.setPhase(0, Phase.Running);
    const watchdog = new Watchdog(control, STALL, INTERVAL, 0);
    expect(watchdog.sample(250)).toEqual([]);
    expect(watchdog.sample(60_000)).toEqual([]);
    expect(watchdog.sample(60_250)).toEqual([]);
    expect(watchdog.sample(60_500)).toEqual([0]);
  });

  test('a CPU that gets on again starts from zero', () => {
    const control = new ControlBlock(1, 1);
    control.setPhase(0, Phase.Running);
    expect(watch(control, 1500, (now) => void (now === 1000 && control.countsOf(0)[0]!++))).toEqual([]);
  });
});
