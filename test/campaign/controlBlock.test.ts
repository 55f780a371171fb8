import { describe, expect, test } from 'vitest';
import { ControlBlock, Phase } from '../../src/campaign/controlBlock.ts';

describe('ControlBlock', () => {
  test('two views of one buffer see the same', () => {
    const control = new ControlBlock(3, 5);
    const other = new ControlBlock(3, 5, control.buffer);
    control.setPhase(2, Phase.Running);
    control.words[control.operationWord(2)] = 4;
    control.countsOf(2)[4] = 7;
    control.countsOf(2)[0] = 1;
    expect(other.phaseOf(2)).toBe(Phase.Running);
    expect(other.operationOf(2)).toBe(4);
    expect(other.completed(2)).toBe(8);
    expect(other.completed(1)).toBe(0);
  });

  test('what CPUs write lies on different pairs of cache lines', () => {
    const control = new ControlBlock(2, 40);
    const wordsOf = (cpu: number): number[] => {
      const counts = control.countsOf(cpu);
      return [control.operationWord(cpu), counts.byteOffset / 4, (counts.byteOffset + counts.byteLength) / 4 - 1];
    };
    const lines = [0, 1].map((cpu) => wordsOf(cpu).map((word) => Math.floor(word / 32)));
    expect(Math.max(...lines[0]!)).toBeLessThan(Math.min(...lines[1]!));
    expect((4 * Math.min(...wordsOf(0))) % 8).toBe(4);
  });

  test('the last one to park is told so', () => {
    const control = new ControlBlock(2, 1);
    expect(control.park()).toBe(false);
    expect(control.allParked).toBe(false);
    expect(control.park()).toBe(true);
    expect(control.allParked).toBe(true);
  });

  test('a new epoch starts without stop request and parked CPUs', () => {
    const control = new ControlBlock(1, 1);
    control.requestStop();
    control.park();
    expect(control.stopRequested).toBe(true);
    control.prepareEpoch();
    expect(control.stopRequested).toBe(false);
    expect(control.allParked).toBe(false);
  });

  test('the only CPU does not wait at the barrier', () => {
    const control = new ControlBlock(1, 1);
    control.arrive(1);
    control.prepareEpoch();
    control.arrive(2);
    expect(control.phaseOf(0)).toBe(Phase.Offline);
  });
});
