import { createTwoFilesPatch } from 'diff';
import { posix, resolve } from 'node:path';
import { crawl } from '../moduleGraph.js';
import { SourceTree } from '../sourceTree.js';
import { isHooked } from '../subject.js';
import { SubjectError } from '../subjectError.js';
import { findMutants } from './findMutants.js';
import { MOST_MUTANTS, switchModule } from './mutantSwitch.js';
import { mutantText } from './mutantText.js';
import { mutationOperators } from './operators.js';
import { schemaText } from './schemaText.js';
/** A subject and all that can be broken in it. */
export class MutatedSubject {
  /** In the order of files and lines. */
  mutants;
  #modules;
  /** Files that each entry leads to. */
  #reached = new Map();
  #switchFile;
  /**
   * @param entries modules to begin with; what else is reachable from them is mutated where it is instrumented.
   * @throws SubjectError as the loader does.
   */
  constructor(subject, entries, operators = mutationOperators) {
    const tree = new SourceTree(resolve(subject.root));
    const modules = new Map();
    for (const entry of entries) {
      const graph = crawl([tree.fileOf(resolve(entry))], tree);
      for (const [file, module] of graph) modules.set(file, module);
      this.#reached.set(entry, new Set(graph.keys()));
    }
    const mutants = [];
    // The scenario's own module is what drives and judges the subject.
    const scenarios = new Set(entries.map((entry) => tree.fileOf(resolve(entry))));
    const broken = [...modules.keys()].filter((file) => isHooked(subject, file) && !scenarios.has(file));
    for (const file of broken.toSorted()) {
      mutants.push(...findMutants(modules.get(file), subject, operators, mutants.length + 1));
    }
    if (mutants.length >= MOST_MUTANTS) {
      throw new SubjectError(`${mutants.length} mutants are too many`, 'mutate a part of it: --files PATH');
    }
    this.mutants = mutants;
    this.#modules = modules;
    const place = subject.shadow[0] ?? subject.instrumented[0] ?? '.';
    this.#switchFile = posix.join(/\.[cm]?[jt]s$/.test(place) ? posix.dirname(place) : place, 'mutantSwitch.ts');
  }
  /** The mutants that an entry leads to. */
  mutantsOf(entry) {
    const reached = this.#reached.get(entry);
    return this.mutants.filter(({ file }) => reached?.has(file));
  }
  /** A patch with some mutants, all behind their switch; the loader wants all of their files to be reachable. */
  schema(chosen) {
    const files = [...new Set(chosen.map(({ file }) => file))];
    const diffs = files.map((file) => {
      const mutants = chosen.filter((mutant) => mutant.file === file);
      const specifier = posix.relative(posix.dirname(file), this.#switchFile);
      const { text } = this.#modules.get(file);
      return diffOf(file, text, schemaText(text, mutants, specifier.startsWith('.') ? specifier : `./${specifier}`));
    });
    const made = createTwoFilesPatch('/dev/null', `b/${this.#switchFile}`, '', switchModule);
    return [...diffs, made].map(withoutRule).join('\n');
  }
  /** A mutant as a patch of its own. */
  patch(mutant) {
    const { text } = this.#modules.get(mutant.file);
    const diff = withoutRule(diffOf(mutant.file, text, mutantText(text, mutant)));
    return `Subject: ${mutant.operator} at ${mutant.file}:${mutant.line}\n\n${diff}`;
  }
}
const diffOf = (file, before, after) =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
/** Without the line of equals signs and the tabs that `diff` puts there. */
const withoutRule = (patch) => patch.replace(/^=+\n/, '').replaceAll(/^(---|\+\+\+) (.*?)\t+$/gm, '$1 $2');
//# sourceMappingURL=mutatedSubject.js.map
