/** CPUs of a kernel that says nothing of them. */
const CPUS = 2;
/** Nothing is wrong; audits of tiny executions must not allocate. */
const NOTHING = [];
/** A scenario over the words of a kernel. */
export function kernelScenario(kernel) {
  const { name, summary, check, assertions = [] } = kernel;
  const programs = (cpus) =>
    Array.from({ length: cpus }, (_, cpu) => kernel.program?.(cpu, cpus) ?? Object.keys(kernel.operations).slice(0, 1));
  let last;
  const attached = (state) => {
    if (last?.buffer !== state.buffer) last = attach(kernel, state, programs(state.cpus).flat().length);
    return last;
  };
  return {
    name,
    summary,
    operations: Object.entries(kernel.operations).map(([operation, run]) => ({
      name: operation,
      weight: 1,
      run,
    })),
    stepped: { programmed: 1, cpus: kernel.cpus ?? CPUS },
    programs,
    create: (settings) => create(kernel, settings),
    attach: (state, cpu) => attached(state).actors[cpu],
    // Nothing in them changes.
    reattach: () => undefined,
    poll: ({ words, done }) => {
      words[done] = words[done] + 1;
    },
    reported(state) {
      const { words, actors } = attached(state);
      const number = words[actors[0].failed];
      if (number === 0) return NOTHING;
      return [finding(assertions[number - 1] ?? `assertion ${number - 1} does not hold`, 'running')];
    },
    addressName: (state, address) => attached(state).names[address] ?? `word[${address}]`,
    lockWords(state) {
      const names = attached(state).names.map((word, address) => [address, word]);
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
const finding = (title, phase) => ({
  oracle: 'assert',
  title,
  object: title.split(' ', 1)[0],
  phase,
  details: [],
});
/** The kernel's words, then the number of a failed assertion, then a count of operations for each CPU. */
const namesOf = (kernel, cpus) => [
  ...kernel.words(cpus),
  'failed',
  ...Array.from({ length: cpus }, (_, cpu) => `done[${cpu}]`),
];
function create(kernel, settings) {
  const { leastCpus = 1 } = kernel;
  const cpus = Number(settings['cpus'] ?? kernel.cpus ?? CPUS);
  const rounds = Number(settings['rounds'] ?? kernel.rounds ?? 1);
  if (!Number.isInteger(cpus) || cpus < leastCpus) throw new Error(`${kernel.name} needs ${leastCpus} CPUs or more`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`rounds must be a whole number from 1, not ${rounds}`);
  const words = new Int32Array(new SharedArrayBuffer(4 * namesOf(kernel, cpus).length));
  kernel.begin?.(words, cpus);
  return { buffer: words.buffer, cpus, settings: { ...settings, cpus, rounds } };
}
function attach(kernel, { buffer, cpus, settings }, done) {
  const words = new Int32Array(buffer);
  const names = namesOf(kernel, cpus);
  const rounds = Number(settings['rounds']);
  const failed = names.indexOf('failed');
  const actors = Array.from({ length: cpus }, (_, cpu) => ({
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
function operationsDone({ words, actors }) {
  let sum = 0;
  for (const { done } of actors) sum += words[done];
  return sum;
}
//# sourceMappingURL=kernelScenario.js.map
