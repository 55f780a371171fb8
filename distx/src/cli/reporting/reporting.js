import { randomUUID } from 'node:crypto';
import { appendFileSync, writeSync } from 'node:fs';
import { paintFor, plainPaint } from '../../report/paint.js';
import { githubCommands, githubSilence } from '../../report/reporters/github/githubCommands.js';
import { githubSummary } from '../../report/reporters/github/githubSummary.js';
import { EventLines } from '../../report/reporters/ndjson/eventLines.js';
import { ExitCode } from '../exitCode.js';
import { documentTexts } from './documentTexts.js';
import { EventFile } from './eventFile.js';
import { OutputFile } from './outputFile.js';
import { reporterSpecs } from './reporterSpec.js';
import { UnwritableOutput } from './unwritableOutput.js';
/**
 * Opens the reporters asked for with `--reporter NAME[=FILE]`. The log for a person is always there: on standard
 * output, or on standard error when a document takes that.
 *
 * @param json whether `--json` takes standard output.
 * @throws UsageError and UnwritableOutput, before anything is run.
 */
export function openReporting(texts, json) {
    const { specs, stdoutTaken } = reporterSpecs(texts, json);
    const terminal = stdoutTaken ? process.stderr : process.stdout;
    const active = [];
    process.on('exit', () => active.forEach(({ close }) => close?.()));
    for (const spec of specs)
        active.push(open(spec, terminal));
    const warnings = [];
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
                }
                catch (error) {
                    if (!(error instanceof UnwritableOutput))
                        throw error;
                    process.stderr.write(`${error.line}\n`);
                    written = false;
                }
            }
            return written ? code : ExitCode.InternalError;
        },
    };
}
function open({ name, file }, terminal) {
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
const documentFile = (output, textOf) => ({
    finish(document) {
        output.write(textOf(document));
        output.finish();
    },
    close: () => output.abandon(),
});
/** The log is kept until the end: that a disk is full must not end a run. */
function logFile(output) {
    const texts = [];
    return { ...documentFile(output, () => texts.join('')), log: { write: (text) => texts.push(text) } };
}
function eventLines(write) {
    const events = new EventLines(write);
    return { events, finish: (document) => events.document(document) };
}
function eventFile(file) {
    const { events, finish } = eventLines((line) => file.write(line));
    return {
        events,
        finish(document) {
            finish(document);
            file.finish();
        },
    };
}
const commandLines = (document) => githubCommands(document)
    .map((line) => `${line}\n`)
    .join('');
/** Annotations below the log, and the step summary; nothing in the log is taken for a command. */
function githubLog(terminal) {
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
            if (!isOver)
                writeSync(terminal === process.stderr ? 2 : 1, `${end}\n`);
        },
    };
}
function writeSummary(document) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || file === '')
        return;
    try {
        appendFileSync(file, githubSummary(document));
    }
    catch (error) {
        throw new UnwritableOutput(file, error);
    }
}
//# sourceMappingURL=reporting.js.map