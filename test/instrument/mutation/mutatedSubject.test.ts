import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { ownScenarios } from '../../../src/campaign/scenarioFile.ts';
import { changedLines } from '../../../src/campaign/mutation/explained.ts';
import type { MutantSwitch } from '../../../src/instrument/mutation/mutantSwitch.ts';
import { MutatedSubject } from '../../../src/instrument/mutation/mutatedSubject.ts';
import { mutationOperators } from '../../../src/instrument/mutation/operators.ts';
import { SourceTree } from '../../../src/instrument/sourceTree.ts';
import { parseBugPatch } from '../../../src/instrument/bugPatch.ts';
import { filePatchesOf } from '../../../src/instrument/filePatch.ts';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';

const files = {
  'src/main.ts': `import { work } from './work.ts';\nexport const run = (m: Int32Array) => work(m);\n`,
  'src/shadow/note.ts': 'export function note(m: Int32Array, what: number) {}\n',
  'src/work.ts': `import { note } from './shadow/note.ts';
export function work(m: Int32Array): number {
  const seen = Atomics.load(m, 0);
  if (Atomics.load(m, 1) !== 0) return -1;
  Atomics.add(m, 2, 1);
  Atomics.store(m, 3, 7);
  if (seen > 0 && m[4]! < 2) Atomics.notify(m, 5);
  note(m, Atomics.load(m, 0));
  const won = Atomics.compareExchange(m, 6, seen, seen + 1) === seen;
  return won ? Atomics.sub(m, 2, 3) : 0;
}
`,
};

function mutated() {
  const root = write(files);
  const entry = join(root, 'src/main.ts');
  const subject = { root, entry, instrumented: ['src'], shadow: ['src/shadow'] };
  return { root, subject, it: new MutatedSubject(subject, [entry]) };
}

test('every operator finds its places, and none in what only shadow memory sees', () => {
  const { it } = mutated();
  const found = it.mutants.map((mutant) => {
    const { before, after } = changedLines(it.patch(mutant));
    return `${mutant.operator} ${mutant.line}: ${before} => ${after}`;
  });
  const add = 'Atomics.add(m, 2, 1);';
  const cas = 'const won = Atomics.compareExchange(m, 6, seen, seen + 1) === seen;';
  const notify = 'if (seen > 0 && m[4]! < 2) Atomics.notify(m, 5);';
  expect(found).toEqual(
    expect.arrayContaining([
      `plain-access 3: const seen = Atomics.load(m, 0); => const seen = (m)[0]!;`,
      'drop-check 4: if (Atomics.load(m, 1) !== 0) return -1; => if (false) return -1;',
      `split-rmw 5: ${add} => Atomics.store(m, 2, Atomics.load(m, 2) + (1));`,
      `drop-call 5: ${add} => `,
      'plain-access 6: Atomics.store(m, 3, 7); => ((m)[3] = 7);',
      `drop-operand 7: ${notify} => if ((seen > 0)) Atomics.notify(m, 5);`,
      `off-by-one 7: ${notify} => if (seen >= 0 && m[4]! < 2) Atomics.notify(m, 5);`,
      `notify-one 7: ${notify} => if (seen > 0 && m[4]! < 2) Atomics.notify(m, 5, 1);`,
      `drop-call 7: ${notify} => if (seen > 0 && m[4]! < 2) ;`,
      `blind-cas 9: ${cas} => const won = Atomics.exchange(m, 6, seen + 1) === seen;`,
      `read-again 9: ${cas} => const won = Atomics.compareExchange(m, 6, (Atomics.load(m, 0)), seen + 1) === seen;`,
    ]),
  );
  expect(found.filter((text) => text.startsWith('swap 5'))).toHaveLength(1);
  expect(found.filter((text) => text.includes('note'))).toEqual([]);
  expect(new Set(it.mutants.map(({ operator }) => operator))).toEqual(
    new Set(mutationOperators.map(({ name }) => name)),
  );
});

test('the schema is the subject as it is with the switch off, and each mutant with it on', async () => {
  const { root, it } = mutated();
  writeFileSync(join(root, 'all.patch'), it.schema(it.mutants));
  const shadow = ['src/shadow'];
  const schema = await load(root, 'bare', { patches: ['all.patch'], shadow });
  const { run } = await nativeImport(schema.entryUrl);
  const { pagetortureMutants } = globalThis as unknown as { pagetortureMutants: MutantSwitch };
  const outcome = (work: (m: Int32Array) => number): unknown[] => {
    const words = sharedWords(8);
    words.set([1], 0);
    words.set([1], 6);
    return [work(words), ...words];
  };
  const plain = await load(root, 'bare', { shadow });
  expect(outcome(run)).toEqual(outcome((await nativeImport(plain.entryUrl)).run));
  const reached = [...pagetortureMutants.reached.entries()].flatMap(([id, was]) => (was ? [id] : []));
  expect(reached).toEqual(it.mutants.map(({ id }) => id));
  for (const mutant of it.mutants) {
    writeFileSync(join(root, 'one.patch'), it.patch(mutant));
    const one = await load(root, 'bare', { patches: ['one.patch'], shadow });
    const expected = outcome((await nativeImport(one.entryUrl)).run);
    pagetortureMutants.active = mutant.id;
    expect([mutant.operator, ...outcome(run)]).toEqual([mutant.operator, ...expected]);
    pagetortureMutants.active = 0;
  }
});

test("the model's mutants apply and parse, one by one and all together", () => {
  const [scenario] = ownScenarios();
  const { subject } = scenario!;
  const it = new MutatedSubject(subject, [subject.entry]);
  expect(it.mutants.length).toBeGreaterThan(500);
  const parse = (patch: string): void => {
    const patches = filePatchesOf(parseBugPatch(patch, 'a.patch'), subject);
    const tree = new SourceTree(subject.root, patches);
    for (const { file } of patches) expect(parseSync(file, tree.read(file), { lang: 'ts' }).errors).toEqual([]);
  };
  parse(it.schema(it.mutants));
  for (const mutant of it.mutants.filter(({ id }) => id % 40 === 0)) parse(it.patch(mutant));
});
