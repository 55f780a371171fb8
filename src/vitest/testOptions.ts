import { readConfigureGlobal } from 'fast-check';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What tests of both kinds may set. */
export interface TestOptions {
  /** CPUs: worker threads, or virtual ones. */
  readonly cpus?: number;
  /** Time to run, such as `500ms` or `5s`. */
  readonly for?: string;
  /**
   * Seed of programs and schedules, 0 to 4294967295. Left out, it is the one of the environment variable
   * PAGETORTURE_SEED, else the one given to fast-check's configureGlobal, else drawn; a failure tells it.
   */
  readonly seed?: number;
  /** Bugs to switch on: ids of the catalogue, or paths of patches. */
  readonly bugs?: readonly string[];
  /** Folder for what is known of findings; `.pagetorture/findings` unless given. */
  readonly out?: string;
  /** Milliseconds after which vitest gives the test up. */
  readonly timeout?: number;
}

/** Where findings are written unless a test says. */
export const OUT = '.pagetorture/findings';

/** The seed as a command line has it; undefined when one is to be drawn. */
export function seedText(seed: number | undefined, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const fromEnv = env['PAGETORTURE_SEED'];
  if (seed !== undefined) return String(seed);
  if (fromEnv !== undefined && fromEnv !== '') return fromEnv;
  const { seed: ofFastCheck } = readConfigureGlobal();
  // Fast-check's seeds are signed.
  return ofFastCheck === undefined ? undefined : String(ofFastCheck >>> 0);
}

/** The token of the only execution to run, where there is one: fast-check's path, in words of this package. */
export function tokenText(path: string | undefined, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = path ?? env['PAGETORTURE_PATH'];
  return asked !== undefined && /^pt\d+:/.test(asked) ? asked : undefined;
}

/** A scenario's name, or the path of its module; such a path does not depend on the machine. */
export const scenarioName = (scenario: string | URL): string =>
  typeof scenario === 'string' ? scenario : relative('', fileURLToPath(scenario)) || '.';
