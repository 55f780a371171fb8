import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { freeFinding } from '../../report/document/freeFinding.js';
import { steppedFinding } from '../../report/document/steppedFinding.js';
import { failureReport } from '../failureReport.js';
import { freeFiles } from '../failureFolder.js';
import { fingerprint } from '../fingerprint.js';
import { namedAccesses } from '../namedAccesses.js';
import { bridge } from '../stepped/bridge.js';
import { ExplorerHung } from '../stepped/explorerPool.js';
import { shrinkFound } from '../stepped/shrinkFound.js';
import { steppedFailure } from '../stepped/steppedFailure.js';
import { tokenOf } from '../stepped/tokenOf.js';
import { steppedFiles } from '../stepped/writeSteppedFailure.js';
import { DOCUMENT, readFindingDocument } from './findingDocument.js';
import { FINGERPRINT, isJournalEntry } from './journalEntry.js';
import { KEEPS } from './steppedUnit.js';
import { writeFolderBeside } from './writeBeside.js';
const SHRINK_MS = 2000;
const BRIDGE_MS = 10_000;
/** With less time nothing is begun that takes a while. */
const SHORTEST_MS = 3000;
/** What a folder says of itself; it comes with the folder, so that a finding whose journal line was lost is known again. */
const ENTRY = 'entry.json';
/** The oracle whose findings are about several executions. */
const LOCK_ORDER = 'lock-order';
/** Findings of a soak, a folder each: what has one fingerprint is shrunk, written and told once. */
export class SoakFindings {
  #context;
  /** @throws DiskError */
  constructor(context) {
    this.#context = context;
    mkdirSync(context.directory.file('findings'), { recursive: true });
    this.#adopt();
  }
  /** What ended a free run. @returns its fingerprint. @throws DiskError */
  async free(result, unit, scenario) {
    const { run, noise, parameters } = result;
    const finding = run.findings[0];
    const print = fingerprint(finding);
    if (this.#isWritten(print)) return print;
    const { environment, subjects, directory } = this.#context;
    const failure = failureReport(run, noise && namedAccesses(run.prepared, noise), parameters);
    const header = {
      parameters,
      environment,
      buildHashes: [run.prepared.loaded.buildHash],
      bugTitles: subjects.bugs.map(({ patch }) => patch.title),
    };
    const entry = entryOf(finding, print, run.prepared.name, 'free', unit);
    // At once: it won't come again.
    const { buildHash } = run.prepared.loaded;
    const document = freeFinding(failure, buildHash, parameters.bugs);
    this.#write(print, entry, freeFiles(failure, header), document);
    this.#tell(entry, document);
    const stepped = await this.#bridged(result, scenario);
    if (stepped === undefined) return print;
    const told = { ...entry, token: stepped.token };
    const whole = { ...failure, stepped };
    this.#write(print, told, freeFiles(whole, header), freeFinding(whole, buildHash, parameters.bugs));
    directory.append(told);
    return print;
  }
  /** A failing execution. @returns its fingerprint. @throws DiskError */
  async stepped(found, scenario, setup, pool, unit, orders) {
    const finding = found.findings[0];
    const print = fingerprint(finding);
    const { subjects, environment, directory } = this.#context;
    const written = this.#isWritten(print) ? directory.tally.findings.get(print) : undefined;
    if (written?.token !== undefined) return print;
    const settings = subjects.tokenSettings;
    const how = unit < 0 ? 'replayed' : 'stepped';
    const known = entryOf(finding, print, scenario.file.name, how, unit);
    const traced = await this.#traced(found, setup, pool);
    if (traced === undefined) {
      this.#tell({ ...known, token: tokenOf(scenario, found.plan, found.schedule, settings) });
      return print;
    }
    const findings = traced.shrink !== undefined && traced.findings.length > 0 ? traced.findings : found.findings;
    const failure = steppedFailure(found.strategy, found.execution + 1, { ...traced, findings }, scenario, settings, {
      orders,
    });
    const entry = { ...known, token: failure.token };
    const files = steppedFiles(failure, traced, { soak: directory.manifest, unit, environment });
    const document = steppedFinding(failure);
    if (written === undefined) {
      this.#write(print, entry, files, document);
      this.#tell(entry, document);
      return print;
    }
    // A free run has found it before; now there is a schedule that shows it.
    const first = this.#entryIn(print).entry;
    const { schedule, token, replay } = document;
    const before = this.documentOf(print);
    const both = before === undefined ? document : { ...before, schedule, token, replay };
    this.#write(print, { ...first, token: failure.token }, [...this.#filesIn(print), ...renamed(files)], both);
    directory.append({ ...first, token: failure.token });
    return print;
  }
  /** Something that has neither an execution nor CPUs to show. @returns its fingerprint. @throws DiskError */
  plain(finding, scenario, unit) {
    const print = fingerprint(finding);
    if (this.#isWritten(print)) return print;
    const entry = entryOf(finding, print, scenario, 'stepped', unit);
    this.#write(print, entry, [
      ['finding.txt', () => [`${finding.oracle} ${finding.title}`, ...finding.details].join('\n')],
      ['finding.json', () => JSON.stringify({ finding }, undefined, 2)],
    ]);
    this.#tell(entry);
    return print;
  }
  /** Small, or as it is when there is no time; undefined when not even that. */
  async #traced(found, setup, pool) {
    const { left, subjects } = this.#context;
    if (left() < SHORTEST_MS) return undefined;
    const finding = found.findings[0];
    // What only all executions together show can't be made smaller.
    const ms = finding?.oracle === LOCK_ORDER ? 0 : SHRINK_MS;
    try {
      return await shrinkFound(pool, subjects.setup(setup), found, finding, ms, KEEPS);
    } catch (error) {
      if (error instanceof ExplorerHung) return undefined;
      throw error;
    }
  }
  /** A schedule that fails as a free run did. */
  async #bridged({ run, parameters }, scenario) {
    const { left, subjects, interrupt, bridges } = this.#context;
    const ms = Math.min(BRIDGE_MS, left() / 4);
    if (!bridges || ms < SHORTEST_MS) return undefined;
    const { cpus } = run.control;
    const setup = subjects.setup(scenario);
    const found = await bridge({
      setup: { ...setup, settings: { cpus } },
      bugs: subjects.tokenSettings.bugs,
      findings: run.findings,
      tails: Array.from({ length: cpus }, (_, cpu) => run.control.tailOf(cpu)),
      seed: parameters.seed,
      ms,
      threads: availableParallelism(),
      interrupt,
    });
    return found?.failure;
  }
  /** Whether there is a folder about it, made with this build. */
  #isWritten(print) {
    const entry = this.#entryIn(print);
    if (entry?.build !== this.#context.directory.manifest.build) return false;
    // Of a run before: told once more, with the folder that there is.
    if (!this.#context.directory.tally.findings.has(print)) this.#tell(entry.entry);
    return true;
  }
  #write(print, entry, files, document) {
    const { directory } = this.#context;
    directory.requireOpen();
    const { run, build } = directory.manifest;
    writeFolderBeside(join(directory.file('findings'), print), [
      ...files.map(([name, text]) => [name, `${text()}\n`]),
      ...(document === undefined ? [] : [[DOCUMENT, `${JSON.stringify(document)}\n`]]),
      [ENTRY, `${JSON.stringify({ run, build, entry }, undefined, 2)}\n`],
    ]);
  }
  /** What a finding's folder holds, but for what it says of itself. */
  #filesIn(print) {
    const folder = join(this.#context.directory.file('findings'), print);
    return readdirSync(folder)
      .filter((name) => name !== ENTRY && name !== DOCUMENT)
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8').replace(/\n$/, '');
        return [name, () => text];
      });
  }
  #tell(entry, document) {
    const { directory, reporter } = this.#context;
    if (directory.tally.findings.has(entry.fingerprint)) return;
    directory.append(entry);
    reporter.finding(this.withFolder(directory.tally.findings.get(entry.fingerprint)), document);
  }
  /** The finding as reporters have it; undefined when it was not written, or is not as it was. */
  documentOf(print) {
    return readFindingDocument(join(this.#context.directory.file('findings'), print), print);
  }
  /** With the folder, if there is one. */
  withFolder(finding) {
    const folder = join('findings', finding.fingerprint);
    return existsSync(join(this.#context.directory.path, folder)) ? { ...finding, folder } : finding;
  }
  /** Folders that this run wrote without coming to write the line of the journal. */
  #adopt() {
    const { directory } = this.#context;
    const path = directory.file('findings');
    for (const name of readdirSync(path)) {
      const before = /^([0-9a-f]{8})\.old$/.exec(name)?.[1];
      if (before !== undefined && !existsSync(join(path, before))) renameSync(join(path, name), join(path, before));
      else if (/\.(?:new|old)$/.test(name)) rmSync(join(path, name), { recursive: true, force: true });
    }
    for (const name of readdirSync(path)) {
      const written = FINGERPRINT.test(name) ? this.#entryIn(name) : undefined;
      if (written?.run === directory.manifest.run && !directory.tally.findings.has(name))
        directory.append(written.entry);
    }
  }
  #entryIn(print) {
    try {
      const text = readFileSync(join(this.#context.directory.file('findings'), print, ENTRY), 'utf8');
      const { run, build, entry } = JSON.parse(text);
      const isEntry = isJournalEntry(entry) && entry.fingerprint === print;
      return isEntry ? { run: String(run), build: String(build), entry: entry } : undefined;
    } catch {
      return undefined;
    }
  }
}
/** Files of a schedule beside those of a free run. */
const renamed = (files) => files.map(([name, text]) => [name.replace(/^finding\./, 'stepped.'), text]);
const entryOf = ({ oracle, title, site }, print, scenario, how, unit) => ({
  kind: 'finding',
  fingerprint: print,
  oracle,
  title,
  scenario,
  how,
  ...(site !== undefined && { site }),
  unit,
});
//# sourceMappingURL=soakFindings.js.map
