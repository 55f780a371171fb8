import { Ref } from './ref.js';
// References that whoever takes them has to give back or hand on before its operation ends: a CPU's balance of each.
/** A CPU has taken `count` references of a class, or less than 0: given them back, or on to another class. */
export function noteTaken({ debug }, ref, count) {
  // The words are the CPU's own. All classes are counted: to ask for the two that matter costs more.
  debug.shadow[debug.takenBase + ref] += count;
}
/** Pages that a CPU has isolated and not put back. */
export const isolationsOf = ({ debug }) => debug.shadow[debug.takenBase + Ref.Isolation];
/** Pages that a CPU has allocated and neither freed nor put to their use. */
export const allocationsOf = ({ debug }) => debug.shadow[debug.takenBase + Ref.Alloc];
//# sourceMappingURL=taken.js.map
