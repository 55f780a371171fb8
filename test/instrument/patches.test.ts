import { describe, expect, it } from 'vitest';
import { parseBugPatch } from '../../src/instrument/bugPatch.ts';
import { emitted, failure, load, nativeImport, write } from './fixture.ts';

const source = ['export const a = 1;', 'export const b = 2;', 'export const c = 3;', 'export const d = 4;', ''].join(
  '\n',
);
const change = (file: string, at = 1): string =>
  `--- a/${file}\n+++ b/${file}\n@@ -${at},3 +${at},3 @@\n export const a = 1;\n-export const b = 2;\n+export const b = 20;\n export const c = 3;\n`;

describe('parseBugPatch', () => {
  it('reads every header', () => {
    const bug = parseBugPatch(
      [
        'Subject: [PATCH 1/2] isolation ignores a failed tryget',
        'Bug: G1',
        'Source: CVE-2000-1, seen',
        '  on two machines',
        'CPUs: 2',
        'Preemptions: 1',
        'Scenario: put-isolate',
        'Oracle: I1, I2',
        'Free-running: no (two instructions wide)',
        'Build: noisy',
        'Interleaving:',
        '  C0:1 reads',
        '  C1:1 drops',
        '',
        change('src/main.ts'),
      ].join('\n'),
      'bugs/g1.patch',
    );
    expect(bug).toMatchObject({
      path: 'bugs/g1.patch',
      title: 'isolation ignores a failed tryget',
      id: 'G1',
      source: 'CVE-2000-1, seen on two machines',
      cpus: 2,
      preemptions: 1,
      scenario: 'put-isolate',
      oracle: ['I1', 'I2'],
      freeRunning: false,
      freeRunningReason: 'two instructions wide',
      build: 'noisy',
      interleaving: ['C0:1 reads', 'C1:1 drops'],
    });
    expect(bug.diff.startsWith('--- a/src/main.ts')).toBe(true);
  });

  it('takes a plain diff', () => {
    expect(parseBugPatch(change('x.ts'), '/tmp/mine.patch')).toEqual({
      path: '/tmp/mine.patch',
      title: 'mine.patch',
      interleaving: [],
      oracle: [],
      freeRunning: true,
      diff: change('x.ts'),
    });
  });

  it.each([
    ['no diff', 'Subject: x\n', /no diff/],
    ['a count that is none', `CPUs: two\n\n${change('x.ts')}`, /cpus: two/],
    ['an unclear answer', `Free-running: maybe\n\n${change('x.ts')}`, /neither yes nor no/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseBugPatch(text, 'p')).toThrow(message);
  });
});

describe('applying patches', () => {
  const patched = (patch: string, files: Record<string, string> = {}) =>
    load(write({ 'src/main.ts': source, 'p.patch': patch, ...files }), 'bare', { patches: ['p.patch'] });

  it('changes the subject and the build hash, not the file', async () => {
    const root = write({ 'src/main.ts': source, 'p.patch': `Subject: x\n\n${change('src/main.ts')}-- \n2.39.0\n` });
    const clean = await load(root, 'bare');
    const buggy = await load(root, 'bare', { patches: ['p.patch'] });
    expect((await nativeImport(buggy.entryUrl))['b']).toBe(20);
    expect((await nativeImport(clean.entryUrl))['b']).toBe(2);
    expect(buggy.buildHash).not.toBe(clean.buildHash);
  });

  it('finds a hunk that has moved', async () => {
    const loaded = await patched(change('src/main.ts', 40));
    expect(emitted(loaded)).toContain('b = 20');
  });

  it('takes paths without a/ and b/, CRLF, and new files', async () => {
    const plain = change('src/main.ts').replaceAll(/(a|b)\/src/g, 'src');
    expect(emitted(await patched(plain))).toContain('b = 20');
    expect(emitted(await patched(change('src/main.ts').replaceAll('\n', '\r\n')))).toContain('b = 20');
    const added = [
      '--- /dev/null',
      '+++ b/src/new.ts',
      '@@ -0,0 +1,1 @@',
      '+export const fresh = 9;',
      '--- a/src/main.ts',
      '+++ b/src/main.ts',
      '@@ -1,1 +1,2 @@',
      "+export * from './new.ts';",
      ' export const a = 1;',
      '',
    ].join('\n');
    const main = await nativeImport((await patched(added)).entryUrl);
    expect(main['fresh']).toBe(9);
  });

  it('names the hunk that does not apply', async () => {
    const second = '@@ -4,1 +4,1 @@\n-export const d = 5;\n+export const d = 6;\n';
    const { message, hint } = await failure(patched(change('src/main.ts') + second));
    expect(message).toMatch(/p\.patch: hunk 2 of 2 \(@@ -4,1 \+4,1 @@\) does not apply to src\/main\.ts$/);
    expect(hint).not.toBe('');
  });

  it.each([
    ['outside the instrumented folders', change('other/x.ts'), /outside the instrumented/],
    ['that leaves the root', change('src/../../x.ts'), /leaves the subject's root/],
    ['with an absolute path', change('/etc/x.ts').replaceAll(/[ab]\/\//g, '/'), /absolute path/],
    ['for a missing file', change('src/none.ts'), /there is no file src\/none\.ts/],
    ['for a file nobody imports', change('src/idle.ts'), /idle\.ts is not imported/],
    [
      'that removes a file',
      `--- a/src/main.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-export const a = 1;\n`,
      /removed or renamed/,
    ],
    ['with broken counts', change('src/main.ts').replace('1,3 +1,3', '1,9 +1,9'), /malformed diff/],
    ['without hunks', 'Index: src/main.ts\n', /changes nothing/],
  ])('refuses a patch %s', async (_, patch, message) => {
    const { message: found } = await failure(patched(patch, { 'src/idle.ts': source }));
    expect(found).toMatch(message);
    expect(found).toContain('p.patch');
  });

  it('refuses a patch that changes nothing', async () => {
    const nothing =
      '--- a/src/main.ts\n+++ b/src/main.ts\n@@ -1,1 +1,1 @@\n-export const a = 1;\n+export const a = 1;\n';
    expect((await failure(patched(nothing))).message).toMatch(/leaves src\/main\.ts as it is/);
  });

  it('refuses a patch that is not there', async () => {
    const root = write({ 'src/main.ts': source });
    expect((await failure(load(root, 'bare', { patches: ['none.patch'] }))).message).toMatch(/cannot read the patch/);
  });
});
