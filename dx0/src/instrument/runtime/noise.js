/** Accesses until `disturb` is asked again when there is nothing to do. */
const NEVER = 2 ** 30;
/** Turns of a long spin: this many, and up to as many again; together 2 to 5 µs. */
const YIELD_SPIN = 2000;
/** The next disturbance is drawn ahead, so that an access without one costs a decrement. */
export const noise = { countdown: NEVER };
const cell = new Int32Array(new SharedArrayBuffer(4));
let options;
let state = 0;
let rate = 0;
let counts = { spins: 0, yields: 0, sleeps: 0 };
let sink = 0;
/**
 * Sets the noise of this thread, from its first access on.
 *
 * @throws RangeError when a rate is not a probability, or their sum is above 1.
 */
export function configureNoise(next) {
  const { spinRate, yieldRate, sleepRate } = next;
  const total = spinRate + yieldRate + sleepRate;
  if (![spinRate, yieldRate, sleepRate, total].every((value) => value >= 0 && value <= 1)) {
    throw new RangeError('spinRate, yieldRate and sleepRate must be probabilities with a sum of at most 1');
  }
  options = next;
  state = next.seed | 0;
  rate = total;
  counts = { spins: 0, yields: 0, sleeps: 0 };
  noise.countdown = drawDistance();
}
export const noiseCounts = () => ({ ...counts });
/** Called when the countdown has run out: disturbs this thread and draws when to do so next. */
export function disturb() {
  if (options && rate > 0) {
    const choice = random() * rate;
    if (choice < options.spinRate) {
      counts.spins++;
      spin(random() * options.maxSpin);
    } else if (choice < options.spinRate + options.yieldRate) {
      // Node has no sched_yield, and a wait gives the core away only from 1 µs on, for 80 µs (measured).
      counts.yields++;
      spin(YIELD_SPIN * (1 + random()));
    } else {
      counts.sleeps++;
      const microseconds = Math.max(1, random() * options.maxSleepMicroseconds);
      Atomics.wait(cell, 0, 0, microseconds / 1000);
    }
  }
  noise.countdown = drawDistance();
}
/** Accesses up to and including the next disturbed one: geometric, since each is disturbed with equal chance. */
function drawDistance() {
  if (rate <= 0) return NEVER;
  if (rate >= 1) return 1;
  return Math.min(NEVER, 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - rate)));
}
/** mulberry32 (Tommy Ettinger): one word of state, from 0 up to 1. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
}
function spin(turns) {
  for (let i = 0; i < turns; i++) sink = (sink + i) | 0;
}
//# sourceMappingURL=noise.js.map
