import { noise } from './noise.js';
import {
  cpuAt,
  CPUS,
  FINISHED,
  LEFT,
  NOTIFIED,
  RUN,
  runAt,
  RUNS,
  SINCE,
  SLEEPS,
  SLEEPS_ON,
  TIMED,
  TURN,
  VERDICT,
  Verdict,
} from './gateLayout.js';
/**
 * Lets threads take turns as a recorded schedule says: each atomic operation waits here until it is its CPU's
 * step. It counts as the stepped engine does: the start of a CPU and the end of a sleep are steps too. When the
 * schedule is over a CPU goes on until it sleeps or ends, then the lowest one that can.
 *
 * Waits and notifies are carried out here as well: between giving up its turn and falling asleep in a real
 * Atomics.wait a CPU would miss a notify that in the schedule comes after. Only the CPU whose turn it is writes
 * these words.
 */
let gate;
let me = 0;
/** Thrown into a CPU's program when the replay ends before the program does. */
export class GateClosed extends Error {
  name = 'GateClosed';
}
export const isGated = () => gate !== undefined;
/** This thread becomes a CPU of the gated replay: returns when the schedule starts it. @throws GateClosed */
export function enterGate(memory, cpu) {
  gate = new Int32Array(memory);
  me = cpu;
  noise.countdown = 1;
  takeTurn(gate);
}
/** This thread's program is over. */
export function leaveGate() {
  if (gate === undefined) return;
  Atomics.store(gate, cpuAt(me) + FINISHED, 1);
  passOn(gate);
  forgetGate();
}
/** Ends the replay for every CPU, since this one's program can't go on. */
export function closeGate() {
  if (gate !== undefined) end(gate, Verdict.aborted);
  forgetGate();
}
/** This thread runs free again, whatever the others do. */
export function forgetGate() {
  gate = undefined;
  noise.countdown = 2 ** 30;
}
/** Before an atomic operation: waits for the step's turn. @throws GateClosed */
export function gatePoint() {
  noise.countdown = 1;
  if (gate === undefined) return;
  if (Atomics.load(gate, LEFT) === 0) {
    passOn(gate);
    takeTurn(gate);
  } else Atomics.sub(gate, LEFT, 1);
}
/** Sleeps on a word until a notify, or until the schedule lets this CPU go on without. @throws GateClosed */
export function gateSleep(address, timeout) {
  const words = gate;
  const mine = cpuAt(me);
  words[mine + NOTIFIED] = 0;
  words[mine + TIMED] = timeout === Infinity ? 0 : 1;
  words[mine + SINCE] = ++words[SLEEPS];
  words[mine + SLEEPS_ON] = address + 1;
  words[LEFT] = 0;
  passOn(words);
  takeTurn(words);
  words[mine + SLEEPS_ON] = 0;
  return words[mine + NOTIFIED] === 1 ? 'ok' : 'timed-out';
}
/** Wakes those who have slept longest on a word. @returns how many. */
export function gateNotify(address, count) {
  const words = gate;
  let woken = 0;
  for (; woken < count; woken++) {
    let first = -1;
    for (let cpu = 0; cpu < words[CPUS]; cpu++) {
      const sleeps = words[cpuAt(cpu) + SLEEPS_ON] === address + 1 && words[cpuAt(cpu) + NOTIFIED] === 0;
      if (sleeps && (first === -1 || words[cpuAt(cpu) + SINCE] < words[cpuAt(first) + SINCE])) first = cpu;
    }
    if (first === -1) break;
    words[cpuAt(first) + NOTIFIED] = 1;
  }
  return woken;
}
/** Waits for the turn and takes one step of it. */
function takeTurn(words) {
  for (;;) {
    const turn = Atomics.load(words, TURN);
    if (turn === me) break;
    if (turn < 0) throw new GateClosed('the replay has ended');
    Atomics.wait(words, TURN, turn);
  }
  if (words[LEFT] > 0) words[LEFT]--;
}
/** Ends this CPU's turn: the next run of the schedule begins. */
function passOn(words) {
  const cpus = words[CPUS];
  let next;
  if (words[RUN] + 1 < words[RUNS]) {
    const run = ++words[RUN];
    next = words[runAt(cpus, run)];
    words[LEFT] = words[runAt(cpus, run) + 1];
    const isStuck = words[cpuAt(next) + FINISHED] === 1 || (!canGoOn(words, next) && words[cpuAt(next) + TIMED] === 0);
    if (isStuck) return end(words, Verdict.diverged);
  } else {
    words[RUN] = words[RUNS];
    words[LEFT] = 0x7fff_ffff;
    // As the engine goes on: the same CPU if it can.
    next = canGoOn(words, me) ? me : 0;
    while (next < cpus && !canGoOn(words, next)) next++;
    if (next === cpus) {
      next = 0;
      while (next < cpus && (words[cpuAt(next) + SLEEPS_ON] === 0 || words[cpuAt(next) + TIMED] === 0)) next++;
    }
    if (next === cpus) return end(words, isAllFinished(words) ? Verdict.complete : Verdict.deadlock);
  }
  Atomics.store(words, TURN, next);
  Atomics.notify(words, TURN);
}
function end(words, verdict) {
  words[VERDICT] = verdict;
  Atomics.store(words, TURN, -1);
  Atomics.notify(words, TURN);
}
const canGoOn = (words, cpu) =>
  words[cpuAt(cpu) + FINISHED] === 0 && (words[cpuAt(cpu) + SLEEPS_ON] === 0 || words[cpuAt(cpu) + NOTIFIED] === 1);
const isAllFinished = (words) => {
  for (let cpu = 0; cpu < words[CPUS]; cpu++) if (words[cpuAt(cpu) + FINISHED] === 0) return false;
  return true;
};
//# sourceMappingURL=gate.js.map
