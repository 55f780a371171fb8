import { posix } from 'node:path';
import { alignTable } from './alignTable.js';
import { environmentLine } from './environmentLine.js';
import { count, plural, seconds } from './humanUnits.js';
import { StatusLog } from './statusLog.js';
/** Tells a hunt for mutants on a stream: how far it is, and at the end a table and those that lived. */
export class MutationLog {
  #log;
  #paint;
  constructor(stream, paint) {
    this.#log = new StatusLog(stream);
    this.#paint = paint;
  }
  start({ scenarios, budget, seed }, environment, drawn, all) {
    this.#log.lines([
      environmentLine(environment),
      `${count(drawn)} of ${plural(all, 'mutant')}, at most ${plural(budget, 'execution')} of each over those of ` +
        `${plural(scenarios.length, 'scenario')} that reach it, seed ${seed}`,
      '',
    ]);
  }
  progress(what, done, of, killed, elapsed) {
    this.#log.status(`${what}: ${done} of ${of}; killed so far ${killed}; ${seconds(elapsed)}`, elapsed);
  }
  end(report) {
    const { mutants, seconds: time } = report;
    const alive = mutants.filter(({ fate }) => fate === 'survived');
    const strangers = mutants.filter(({ fate }) => fate === 'unreached');
    const score = mutationScore(report);
    this.#log.lines([
      '',
      ...table('operator', mutants, ({ operator }) => operator),
      '',
      ...table('folder', mutants, ({ file }) => posix.dirname(file)),
      ...(alive.length === 0 ? [] : ['', 'survived:', ...alive.flatMap(lines)]),
      ...(strangers.length === 0 ? [] : ['', 'reached by no scenario:', ...strangers.flatMap(lines)]),
      '',
      this.#paint(score.startsWith('PASS') ? ['bold', 'green'] : ['bold', 'red'], `${score}, ${seconds(time)}`),
    ]);
  }
  /** Leaves the terminal with a clean line. */
  clear() {
    this.#log.clear();
  }
}
/** What it all comes to. */
export function mutationScore({ mutants }) {
  const number = (fate) => mutants.filter((mutant) => mutant.fate === fate).length;
  const waiting = number('waiting');
  const open = number('survived') + number('unreached') + waiting;
  const verdict = open === 0 ? 'PASS' : 'OPEN';
  return (
    `${verdict}  ${plural(mutants.length, 'mutant')}: ${count(number('killed'))} killed, ` +
    `${count(number('explained'))} explained, ${count(number('survived'))} survived, ` +
    `${count(number('unreached'))} not reached${waiting === 0 ? '' : `, ${count(waiting)} not hunted yet`}`
  );
}
function table(name, mutants, kindOf) {
  const fates = ['killed', 'explained', 'survived', 'unreached', 'waiting'];
  const shown = fates.filter((fate) => fate !== 'waiting' || mutants.some((mutant) => mutant.fate === fate));
  const rows = [...new Set(mutants.map(kindOf))].map((kind) => {
    const own = mutants.filter((mutant) => kindOf(mutant) === kind);
    const numbers = shown.map((fate) => count(own.filter((mutant) => mutant.fate === fate).length));
    return [kind, count(own.length), ...numbers];
  });
  const sides = ['left', 'right', 'right', 'right', 'right', 'right', 'right'];
  return alignTable([[name, 'mutants', ...shown], ...rows], sides);
}
const lines = ({ id, operator, file, line, before, after }) => [
  `  ${operator}-${id}  ${file}:${line}`,
  ...before.split('\n').map((text) => `    - ${text}`),
  ...after.split('\n').map((text) => `    + ${text}`),
];
//# sourceMappingURL=mutationLog.js.map
