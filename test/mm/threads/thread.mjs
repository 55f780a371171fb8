import { parentPort, workerData } from 'node:worker_threads';
import { createCpu } from '../../../dist/src/mm/boot/createCpu.js';
import { createMachine } from '../../../dist/src/mm/machine/machine.js';
import { cpuTick } from '../../../dist/src/mm/boot/cpuTick.js';
import { cpuIdle } from '../../../dist/src/mm/sync/cpuIdle.js';
import { ringDoorbell } from '../../../dist/src/mm/sync/waitQueue.js';

const READY = 0;
const DONE = 1;

export const { id, threads, rounds, shared } = workerData;
const { config, buffer, control } = workerData;
export const cpu = createCpu(createMachine(config, buffer), id, () => performance.now() * 1e6);

let state = id * 0x9e37 + 1;
/** A whole number below `limit`, from a generator that has the same values in every run. */
export function random(limit) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
  return (state >>> 8) % limit;
}

export function check(condition, message) {
  if (!condition) throw new Error(`CPU ${id}: ${message}`);
}

/** Begins together with the other threads, runs `round` so often, then serves the others until all are done. */
export function run(round, result = () => undefined) {
  Atomics.add(control, READY, 1);
  Atomics.notify(control, READY);
  for (;;) {
    const ready = Atomics.load(control, READY);
    if (ready === threads) break;
    Atomics.wait(control, READY, ready);
  }
  for (let i = 0; i < rounds; i++) {
    round(i);
    cpuTick(cpu);
  }
  Atomics.add(control, DONE, 1);
  for (let other = 0; other < threads; other++) ringDoorbell(cpu, other);
  cpuIdle(cpu, () => Atomics.load(control, DONE) === threads);
  parentPort.postMessage(result());
}
