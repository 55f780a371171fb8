import { randomUUID } from 'node:crypto';
import { appendFileSync, writeSync } from 'node:fs';
import type { ReportDocument } from '../../report/document/reportDocument.ts';
import type { LogStream } from '../../report/logStream.ts';
import { paintFor, plainPaint, type Paint } from '../../report/paint.ts';
import { githubCommands, githubSilence } from '../../report/reporters/github/githubCommands.ts';
import { githubSummary } from '../../report/reporters/github/githubSummary.ts';
import { EventLines } from '../../report/reporters/ndjson/eventLines.ts';
import { ExitCode } from '../exitCode.ts';
import { documentTexts } from './documentTexts.ts';
import { EventFile } from './eventFile.ts';
import { OutputFile } from './outputFile.ts';
import { reporterSpecs, type ReporterSpec } from './reporterSpec.ts';
import { UnwritableOutput } from './unwritableOutput.ts';

/** A reporter at work: what it is told as things happen, and what it does at the end. */
interface ActiveReporter {
  readonly events?: EventLines;
  readonly log?: LogStream;
  /** @throws UnwritableOutput */
  finish?(document: ReportDocument): void;
  /** The process ends, maybe before the run did. */
  close?(): void;
}

/** The reporters of a run. */
export interface Reporting {
  /** Where logs for a person go, and how they are painted: the terminal, and files. */
  readonly logs: readonly { readonly stream: LogStream; readonly paint: Paint }[];
  /** Reporters that want to be told as things happen. */
  readonly events: readonly EventLines[];
  /** What a document has as `warnings`. */
  readonly warnings: readonly string[];
  /** To be told with the others; gathers the warnings. */
  readonly collector: { warning(line: string): void };
  /**
   * Has every reporter write what it makes of the document.
   *
   * @returns the exit code: `code`, or 4 when something could not be written; lines on standard error say what.
   */
  finish(document: ReportDocument, code: number): number;
}

/**
 * Opens the reporters asked for with `--reporter NAME[=FILE]`. The log for a person is always there: on standard
 * output, or on standard error when a document takes that.
 *
 * @param json whether `--json` takes standard output.
 * @throws UsageError and UnwritableOutput, before anything is run.
 */
export function openReporting(texts: readonly string[], json: boolean): Reporting {
  const { specs, stdoutTaken } = reporterSpecs(texts, json);
  const terminal = stdoutTaken ? process.stderr : process.stdout;
  const active: ActiveReporter[] = [];
  process.on('exit', () => active.forEach(({ close }) => close?.()));
  for (const spec of specs) active.push(open(spec, terminal));
  const warnings: string[] = [];
  return {
    logs: [
      { stream: terminal, paint: paintFor(terminal, process.env) },
      ...active.flatMap(({ log }) => (log === undefined ? [] : [{ stream: log, paint: plainPaint }])),
    ],
    events: active.flatMap(({ events }) => events ?? []),
    warnings,
    collector: { warning: (line) => warnings.push(line) },
    finish(document, code) {
      let written = true;
      for (const { finish } of active) {
        try {
          finish?.(document);
        } catch (error) {
          if (!(error instanceof UnwritableOutput)) throw error;
          process.stderr.write(`${error.line}\n`);
          written = false;
        }
      }
      return written ? code : ExitCode.InternalError;
    },
  };
}

function open({ name, file }: ReporterSpec, terminal: NodeJS.WriteStream): ActiveReporter {
  switch (name) {
    case 'terminal':
      return file === undefined ? {} : logFile(new OutputFile(file));
    case 'github':
      return file === undefined ? githubLog(terminal) : documentFile(new OutputFile(file), commandLines);
    case 'ndjson':
      return file === undefined ? eventLines((line) => process.stdout.write(line)) : eventFile(new EventFile(file));
    default:
      return file === undefined
        ? { finish: (document) => void process.stdout.write(documentTexts[name](document)) }
        : documentFile(new OutputFile(file), documentTexts[name]);
  }
}

const documentFile = (output: OutputFile, textOf: (document: ReportDocument) => string): ActiveReporter => ({
  finish(document) {
    output.write(textOf(document));
    output.finish();
  },
  close: () => output.abandon(),
});

/** The log is kept until the end: that a disk is full must not end a run. */
function logFile(output: OutputFile): ActiveReporter {
  const texts: string[] = [];
  return { ...documentFile(output, () => texts.join('')), log: { write: (text) => texts.push(text) } };
}

function eventLines(write: (line: string) => void): ActiveReporter & { readonly events: EventLines } {
  const events = new EventLines(write);
  return { events, finish: (document) => events.document(document) };
}

function eventFile(file: EventFile): ActiveReporter {
  const { events, finish } = eventLines((line) => file.write(line));
  return {
    events,
    finish(document) {
      finish!(document);
      file.finish();
    },
  };
}

const commandLines = (document: ReportDocument): string =>
  githubCommands(document)
    .map((line) => `${line}\n`)
    .join('');

/** Annotations below the log, and the step summary; nothing in the log is taken for a command. */
function githubLog(terminal: NodeJS.WriteStream): ActiveReporter {
  const { begin, end } = githubSilence(randomUUID());
  terminal.write(`${begin}\n`);
  let isOver = false;
  return {
    finish(document) {
      isOver = true;
      terminal.write(`${end}\n${commandLines(document)}`);
      writeSummary(document);
    },
    close() {
      // What is still to be written at the exit of a process is lost otherwise.
      if (!isOver) writeSync(terminal === process.stderr ? 2 : 1, `${end}\n`);
    },
  };
}

function writeSummary(document: ReportDocument): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, githubSummary(document));
  } catch (error) {
    throw new UnwritableOutput(file, error);
  }
}
