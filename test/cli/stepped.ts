import { join } from 'node:path';
import type { SteppedFailure } from '../../src/report/steppedReport.ts';
import { runCli } from './runCli.ts';

export const steppedFixture = (name: string): string => join('test', 'cli', 'fixtures', `${name}.ts`);

export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)!;

interface FuzzJson {
  readonly verdict: string;
  readonly scenarios: readonly { readonly failure: SteppedFailure | null }[];
}

/** Fuzzes until something fails: the failure, as the JSON document has it. */
export async function failureOf(args: readonly string[]): Promise<SteppedFailure> {
  const { stdout, stderr } = await runCli(['fuzz', ...args, '--json']);
  if (stdout === '') throw new Error(stderr);
  const failure = (JSON.parse(stdout) as FuzzJson).scenarios[0]?.failure;
  if (!failure) throw new Error(`nothing failed: ${stderr}`);
  return failure;
}
