/** Most CPUs one engine can step. */
export const MAX_CPUS = 1024;
/**
 * Words that stepped code counts down by itself. Kept in a typed array of the module: a property of an
 * object costs several times as much per point. Beyond 64 bytes V8 does not move an array, and knows its address when
 * it compiles.
 */
export const control = new Int32Array(32);
/** Points until this CPU asks; 1: at each point. */
export const BUDGET = 0;
/** Other than 0: plain accesses are told to the handler. */
export const PLAIN = 1;
/**
 * Turns of loops until the handler is asked whether this CPU spins. Between two turns that it compares PLAIN must be
 * set: only then plain writes are told, or counted when the memory is not shared.
 */
export const TURNS = 2;
/** Counts effects that a spin loop must not have and that are no access to shared memory. */
export const EFFECTS = 3;
/** Other than 0: what is done is written down in the `accessLog`. */
export const LOG = 4;
/** For code that runs without an engine: never asks. */
export const NEVER = 0x7fff_ffff;
control.fill(NEVER, BUDGET, BUDGET + 1);
control.fill(NEVER, TURNS, TURNS + 1);
/** The operation that each CPU does next, or does now; index = CPU. */
export const pending = {
  /** An Op and its flags. */
  kind: new Int32Array(MAX_CPUS),
  site: new Int32Array(MAX_CPUS),
  index: new Int32Array(MAX_CPUS),
  array: Array.from({ length: MAX_CPUS }, () => undefined),
  /** First value: what is stored, added, expected. */
  a: Array.from({ length: MAX_CPUS }, () => 0),
  /** Second value: the replacement of compareExchange. */
  b: Array.from({ length: MAX_CPUS }, () => 0),
};
/** The CPU that runs. */
export const running = { cpu: 0 };
let handler;
export const currentHandler = () => handler;
/** Sets who decides at points; undefined lets code run through, as outside an execution. */
export function setHandler(next) {
  handler = next;
  control[BUDGET] = NEVER;
  control[TURNS] = NEVER;
  control[PLAIN] = control[LOG] = 0;
}
//# sourceMappingURL=control.js.map
