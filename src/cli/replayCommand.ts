import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { replayOnThreads, replayToken, type ReplayResult } from '../campaign/stepped/replayToken.ts';
import { UsageError } from '../campaign/usageError.ts';
import { emitTest } from '../report/emitTest.ts';
import { plural } from '../report/humanUnits.ts';
import { paintFor } from '../report/paint.ts';
import { steppedScreen } from '../report/steppedScreen.ts';
import { ExitCode, signalCode } from './exitCode.ts';
import { parseWhole } from './parseWhole.ts';
import { stepThrough } from './stepThrough.ts';

/** The options of `replay` as commander hands them over. */
export interface RawReplayOptions {
  readonly threads?: true;
  readonly step?: true;
  readonly times: string;
  readonly emitTest?: string;
  readonly json?: true;
}

const MOST_TIMES = 1_000_000;

/** Runs `pagetorture replay`; returns the exit code: 1 when the execution fails again. */
export async function replayCommand(tokenOrFile: string, raw: RawReplayOptions): Promise<number> {
  const times = parseWhole('--times', raw.times, 1, MOST_TIMES);
  const token = tokenOf(tokenOrFile);
  const result = await replayToken(token, { times });
  const { failure, findings } = result;
  const open = whyOpen(result);
  const code = findings.length > 0 ? ExitCode.Finding : open === undefined ? ExitCode.Clean : ExitCode.Inconclusive;
  if (raw.emitTest !== undefined) writeTest(raw.emitTest, result);
  if (raw.json) {
    process.stdout.write(`${JSON.stringify({ format: 'pagetorture-replay/1', ...result }, undefined, 2)}\n`);
    return code;
  }
  const paint = paintFor(process.stdout, process.env);
  if (raw.step) {
    const signal = await stepThrough(failure, { input: process.stdin, output: process.stdout, process }, paint);
    return signal === undefined ? code : signalCode(signal);
  }
  const lines =
    findings.length > 0
      ? steppedScreen(failure, paint, process.stdout.columns ?? 160)
      : [
          open === undefined
            ? paint(['bold', 'green'], 'PASS  the execution ends without a finding')
            : paint(['bold', 'yellow'], `INCONCLUSIVE  ${open}`),
        ];
  lines.push(...sameLines(result));
  if (raw.threads) lines.push(await threadLine(token, findings[0]?.oracle));
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

/** The argument itself, or the token of the finding.json it names. @throws UsageError */
function tokenOf(text: string): string {
  // No token has a dot or a slash.
  const isPath = /[./\\]/.test(text) || existsSync(text);
  if (/^pt\d+:/.test(text) || !isPath) return text;
  const failure = readFailure(text);
  if (typeof failure === 'string') return failure;
  throw new UsageError(`${text} holds no token`, 'Give the finding.json of a stepped finding, or the token itself.');
}

function readFailure(path: string): unknown {
  try {
    const content = JSON.parse(readFileSync(path, 'utf8')) as { failure?: { token?: unknown } };
    return content.failure?.token;
  } catch (error) {
    throw new UsageError(
      `cannot read ${path} (${(error as NodeJS.ErrnoException).code ?? 'no JSON'})`,
      'Give the finding.json of a stepped finding, or the token itself.',
    );
  }
}

function writeTest(path: string, { failure }: ReplayResult): void {
  try {
    writeFileSync(path, emitTest(failure), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(`${path} is there already`, 'Choose another name, or remove it.');
    throw new UsageError(`cannot write ${path} (${code ?? 'error'})`, 'Choose another place.');
  }
}

/** Why an execution without a finding says nothing. */
function whyOpen({ outcome, steps }: ReplayResult): string | undefined {
  if (outcome === 'diverged')
    return `the execution left the schedule after ${plural(steps, 'step')}: it depends on something that is not in the token`;
  return outcome === 'limit' ? `the execution was given up after ${plural(steps, 'step')}` : undefined;
}

function sameLines({ hashes }: ReplayResult): string[] {
  const distinct = new Set(hashes);
  const hash = hashes[0]!.toString(16).padStart(8, '0');
  if (hashes.length === 1) return [`memory:      hash ${hash} at the end`];
  return distinct.size === 1
    ? [`memory:      hash ${hash} at the end of each of ${hashes.length} runs`]
    : [`memory:      ${distinct.size} different hashes at the end of ${hashes.length} runs: not deterministic`];
}

/** Oracles of CPUs that hang; on threads there is one for all of them. */
const HANGS = new Set(['deadlock', 'lost-wakeup', 'livelock', 'I14', 'I40']);

async function threadLine(token: string, oracle: string | undefined): Promise<string> {
  const { ended, findings } = await replayOnThreads(token);
  const found = findings.find((finding) => finding.oracle === oracle) ?? findings[0];
  const tell = (text: string): string => `threads:     ${text}`;
  if (ended === 'running') return tell('the threads did not come to an end');
  if (ended === 'diverged') return tell('the threads left the schedule: some code was not stepped');
  if (oracle === undefined) return tell(found === undefined ? 'no finding either' : `${found.oracle} ${found.title}`);
  if (oracle === 'race' && found === undefined) return tell('no finding: that accesses race is seen in steps only');
  if (found === undefined) return tell(`no finding (they ended: ${ended})`);
  if (HANGS.has(oracle) && ended === 'deadlock')
    return tell('the same: CPUs sleep on real threads, and nobody is left to wake them');
  return tell(
    `${found.oracle === oracle ? 'the same oracle fired' : 'another oracle fired'}: ${found.oracle} ${found.title}`,
  );
}
