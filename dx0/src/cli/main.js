#!/usr/bin/env node
import { CommanderError } from 'commander';
import { asUsageError } from '../campaign/asUsageError.js';
import { UsageError } from '../campaign/usageError.js';
import { endProcess } from './endProcess.js';
import { errorLine } from './errorLine.js';
import { ExitCode } from './exitCode.js';
import { onOutputErrors } from './onOutputErrors.js';
import { program } from './program.js';
import { UnwritableOutput } from './reporting/unwritableOutput.js';
const COMMANDS = new Set(['stress', 'fuzz', 'verify', 'replay', 'soak', 'agent', 'merge', 'history', 'list']);
/** Runs the command line; returns the exit code. */
async function main() {
  let code = ExitCode.Clean;
  try {
    await program((result) => {
      code = result;
    }).parseAsync();
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.Clean;
    const usage = error instanceof CommanderError ? fromCommander(error) : asUsageError(error);
    if (usage) {
      process.stderr.write(`${errorLine(usage)}\n`);
      return ExitCode.WrongUse;
    }
    if (error instanceof UnwritableOutput) {
      process.stderr.write(`${error.line}\n`);
      return ExitCode.InternalError;
    }
    return internalError(error);
  }
}
/** Commander's sentence, with its suggestion as the hint. */
function fromCommander(error) {
  if (error.code === 'commander.help')
    return new UsageError('no command', 'Try pagetorture stress, or pagetorture --help.');
  const [what, ...rest] = error.message.replace(/^error: /, '').split('\n');
  const suggestion = rest.join(' ').replaceAll(/[()]/g, '').trim();
  return new UsageError(what ?? 'wrong use', `${suggestion} See pagetorture ${commandNamed()}--help.`.trim());
}
/** The command that was asked for and is there, with a space behind it. */
function commandNamed() {
  const [, , word] = process.argv;
  return word !== undefined && COMMANDS.has(word) ? `${word} ` : '';
}
function internalError(error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`pagetorture: internal error, please report it: ${text}\n`);
  return ExitCode.InternalError;
}
process.setSourceMapsEnabled(true);
// Node's own exit code for these is 1, which means a finding here.
process.on('uncaughtException', (error) => process.exit(internalError(error)));
onOutputErrors();
await endProcess(await main());
//# sourceMappingURL=main.js.map
