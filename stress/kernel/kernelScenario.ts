import type { Finding } from '../../src/scenario/finding.ts';
import type { Operation, Scenario, Settings, SharedState } from '../../src/scenario/scenario.ts';
import type { KernelActor } from './kernelActor.ts';

/** A state of a kernel as its check sees it. */
export interface KernelState {
  readonly words: Int32Array;
  readonly cpus: number;
  readonly rounds: number;
  /** Operations done by all CPUs together. */
  readonly done: number;
}

/** A small program over a few words: what is said of it here, the rest is the same for all of them. */
export interface Kernel {
  readonly name: string;
  readonly summary: string;
  /** CPUs unless the settings say otherwise (2), and the fewest that make sense (1). */
  readonly cpus?: number;
  readonly leastCpus?: number;
  /** How often an operation repeats what it does, unless the settings say otherwise (1). */
  readonly rounds?: number;
  /** Names of the words, from word 0 on; all are 0 at first. */
  words(cpus: number): readonly string[];
  /** Words that are not 0 at first. */
  begin?(words: Int32Array, cpus: number): void;
  /** Which of the words are locks; `fork` stands for all of `fork[0]`, `fork[1]` … */
  readonly locks?: readonly string[];
  readonly operations: Readonly<Record<string, (actor: KernelActor) => void>>;
  /** What a CPU does, by name of its operations; each the first operation once unless it is said. */
  program?(cpu: number, cpus: number): readonly string[];
  /** What `assertThat` asserts, by number. */
  readonly assertions?: readonly string[];
  /** What is wrong, in one line that begins with the word it is about, when no CPU runs. */
  check?(state: KernelState): string | undefined;
}

/** What a thread makes of a state once. */
interface Attached extends KernelState {
  readonly buffer: SharedArrayBuffer;
  readonly names: readonly string[];
  readonly actors: readonly KernelActor[];
  done: number;
}

/** CPUs of a kernel that says nothing of them. */
const CPUS = 2;
/** Nothing is wrong; audits of tiny executions must not allocate. */
const NOTHING: Finding[] = [];

/** A scenario over the words of a kernel. */
export function kernelScenario(kernel: Kernel): Scenario<KernelActor> {
  const { name, summary, check, assertions = [] } = kernel;
  const programs = (cpus: number): readonly (readonly string[])[] =>
    Array.from({ length: cpus }, (_, cpu) => kernel.program?.(cpu, cpus) ?? Object.keys(kernel.operations).slice(0, 1));
  let last: Attached | undefined;
  const attached = (state: SharedState): Attached => {
    if (last?.buffer !== state.buffer) last = attach(kernel, state, programs(state.cpus).flat().length);
    return last;
  };
  return {
    name,
    summary,
    operations: Object.entries(kernel.operations).map(([operation, run]): Operation<KernelActor> => ({
      name: operation,
      weight: 1,
      run,
    })),
    stepped: { programmed: 1, cpus: kernel.cpus ?? CPUS },
    programs,
    create: (settings) => create(kernel, settings),
    attach: (state, cpu) => attached(state).actors[cpu]!,
    // Nothing in them changes.
    reattach: () => undefined,
    poll: ({ words, done }) => {
      words[done] = words[done]! + 1;
    },
    reported(state) {
      const { words, actors } = attached(state);
      const number = words[actors[0]!.failed]!;
      if (number === 0) return NOTHING;
      return [finding(assertions[number - 1] ?? `assertion ${number - 1} does not hold`, 'running')];
    },
    addressName: (state, address) => attached(state).names[address] ?? `word[${address}]`,
    lockWords(state) {
      const names = attached(state).names.map((word, address) => [address, word] as const);
      return new Map(names.filter(([, word]) => kernel.locks?.includes(word.replace(/\[\d+\]$/, ''))));
    },
    audit(state, phase) {
      const seen = attached(state);
      if (state.settings['programmed'] !== 1) seen.done = operationsDone(seen);
      const wrong = check?.(seen);
      return wrong === undefined ? NOTHING : [finding(wrong, phase)];
    },
  };
}

const finding = (title: string, phase: Finding['phase']): Finding => ({
  oracle: 'assert',
  title,
  object: title.split(' ', 1)[0]!,
  phase,
  details: [],
});

/** The kernel's words, then the number of a failed assertion, then a count of operations for each CPU. */
const namesOf = (kernel: Kernel, cpus: number): readonly string[] => [
  ...kernel.words(cpus),
  'failed',
  ...Array.from({ length: cpus }, (_, cpu) => `done[${cpu}]`),
];

function create(kernel: Kernel, settings: Settings): SharedState {
  const { leastCpus = 1 } = kernel;
  const cpus = Number(settings['cpus'] ?? kernel.cpus ?? CPUS);
  const rounds = Number(settings['rounds'] ?? kernel.rounds ?? 1);
  if (!Number.isInteger(cpus) || cpus < leastCpus) throw new Error(`${kernel.name} needs ${leastCpus} CPUs or more`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`rounds must be a whole number from 1, not ${rounds}`);
  const words = new Int32Array(new SharedArrayBuffer(4 * namesOf(kernel, cpus).length));
  kernel.begin?.(words, cpus);
  return { buffer: words.buffer, cpus, settings: { ...settings, cpus, rounds } };
}

function attach(kernel: Kernel, { buffer, cpus, settings }: SharedState, done: number): Attached {
  const words = new Int32Array(buffer);
  const names = namesOf(kernel, cpus);
  const rounds = Number(settings['rounds']);
  const failed = names.indexOf('failed');
  const actors = Array.from({ length: cpus }, (_, cpu): KernelActor => ({
    cpu,
    cpus,
    rounds,
    words,
    failed,
    done: failed + 1 + cpu,
  }));
  return { buffer, words, names, cpus, rounds, actors, done };
}

/** In a free run: as `poll` counted them. */
function operationsDone({ words, actors }: Attached): number {
  let sum = 0;
  for (const { done } of actors) sum += words[done]!;
  return sum;
}
