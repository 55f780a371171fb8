import { assertThat } from '../kernel/assertThat.ts';
import type { KernelActor } from '../kernel/kernelActor.ts';
import { kernelScenario } from '../kernel/kernelScenario.ts';

const INSIDE = 0;
const WANTS = 1;

/** Dekker's first half: who wants to enter says so, and does if the other has not. */
function enter(actor: KernelActor, cpu: 0 | 1): void {
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
