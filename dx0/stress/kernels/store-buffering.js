import { assertThat } from '../kernel/assertThat.js';
import { kernelScenario } from '../kernel/kernelScenario.js';
const INSIDE = 0;
const WANTS = 1;
/** Dekker's first half: who wants to enter says so, and does if the other has not. */
function enter(actor, cpu) {
  const { words } = actor;
  words[WANTS + cpu] = 1;
  if (words[WANTS + 1 - cpu] === 0) assertThat(actor, Atomics.add(words, INSIDE, 1) === 0);
}
export default kernelScenario({
  name: 'kernels/store-buffering',
  summary: 'two CPUs enter after a look whether the other wants to: with plain stores both may',
  leastCpus: 2,
  words: () => ['inside', 'wants[0]', 'wants[1]'],
  operations: { enter0: (actor) => enter(actor, 0), enter1: (actor) => enter(actor, 1) },
  program: (cpu) => (cpu === 0 ? ['enter0'] : cpu === 1 ? ['enter1'] : []),
  assertions: ['both are inside'],
});
//# sourceMappingURL=store-buffering.js.map
