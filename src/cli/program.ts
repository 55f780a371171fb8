import { Command, Option } from 'commander';
import { packageVersion } from '../campaign/packageRoot.ts';
import { listCommand } from './listCommand.ts';
import { stressCommand } from './stressCommand.ts';
import type { RawStressOptions } from './stressOptions.ts';

/** The command line; `finish` gets the exit code of the command that ran. */
export function program(finish: (code: number) => void): Command {
  const top = new Command('pagetorture')
    .description('Stress tester for shared memory: worker threads act as CPUs that race over the life of a page.')
    .version(packageVersion, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    // Errors are told in one line of our own.
    .configureOutput({ writeErr: () => undefined })
    .showSuggestionAfterError(true);

  top
    .command('stress')
    .description('run scenarios on worker threads and audit the shared memory after every epoch')
    .argument('[scenario...]', 'names from `pagetorture list`, or paths of modules; all when left out')
    .option('--cpus <n>', 'worker threads, 1 to 30', '4')
    .option('--for <time>', 'time for all scenarios together: 500ms, 60s, 5m, 2h', '20s')
    .option('--seed <n>', 'seed of the programs, 0 to 4294967295 (default: random, printed)')
    .option(
      '--build <build>',
      'bare: full speed; noisy: random delays before shared accesses, flight recorder',
      'noisy',
    )
    .option('--noise <level>', 'off, low, default or high (default: "default")')
    .addOption(
      new Option('--bug <patch>', 'switch on a bug: id from `pagetorture list` or path of a patch; repeatable')
        .default([], 'none')
        .argParser(collect),
    )
    .option('--isolation <protocol>', 'LRU isolation: old (under lru_lock) or modern (TestClearPageLRU)', 'modern')
    .option('--lock <kind>', 'spinlock: tas, ticket or queued', 'tas')
    .option('--epoch <ms>', 'length of an epoch (default: drawn anew for each, 50 to 200)')
    .option('--stall <time>', 'report a CPU that completes nothing for this long, at least 1s', '10s')
    .option('--out <folder>', 'where what is known of findings is written', '.pagetorture/findings')
    .option('--json', 'one JSON document on stdout at the end, the log on stderr')
    .option('--list', 'show scenarios and bugs, run nothing')
    .addHelpText('after', EXIT_CODES)
    .action(async (names: string[], options: RawStressOptions) => finish(await stressCommand(names, options)));

  top
    .command('list')
    .description('show scenarios and bugs')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => finish(await listCommand(options)));
  return top;
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const EXIT_CODES = `
Exit codes: 0 clean, 1 finding (interrupted or not), 2 wrong use, 3 inconclusive, 4 internal error or output that
cannot be written, 130 or 143 interrupted.`;
