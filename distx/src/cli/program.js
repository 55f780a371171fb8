import { Command, Option } from 'commander';
import { packageVersion } from '../campaign/packageRoot.js';
import { agentCommand } from './agentCommand.js';
import { bugsCommand } from './bugsCommand.js';
import { contentionCommand } from './contentionCommand.js';
import { historyCommand } from './historyCommand.js';
import { listCommand } from './listCommand.js';
import { reporterNames } from './reporting/reporterSpec.js';
import { mergeCommand } from './mergeCommand.js';
import { mutateCommand } from './mutateCommand.js';
import { replayCommand } from './replayCommand.js';
import { soakCommand } from './soakCommand.js';
import { steppedCommand } from './steppedCommand.js';
import { stressCommand } from './stressCommand.js';
/** The command line; `finish` gets the exit code of the command that ran. */
export function program(finish) {
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
        .option('--cpus <n>', 'worker threads, 1 to 30 (default: 4, or as many as a bug needs)')
        .option('--for <time>', 'time for all scenarios together: 500ms, 60s, 5m, 2h', '20s')
        .option('--seed <n>', 'seed of the programs, 0 to 4294967295 (default: random, printed)')
        .option('--build <build>', 'bare: full speed; noisy: random delays before shared accesses, flight recorder', 'noisy')
        .option('--noise <level>', 'off, low, default or high (default: "default")')
        .addOption(bugOption())
        .option('--isolation <protocol>', 'LRU isolation: old (under lru_lock) or modern (TestClearPageLRU)', 'modern')
        .option('--lock <kind>', 'spinlock: tas, ticket or queued', 'tas')
        .option('--epoch <ms>', 'length of an epoch (default: drawn anew for each, 50 to 200)')
        .option('--stall <time>', 'report a CPU that completes nothing for this long, at least 1s', '10s')
        .option('--no-bridge', 'do not look for a schedule of stepped CPUs that fails as a finding did (takes up to 10 s)')
        .option('--out <folder>', 'where what is known of findings is written', '.pagetorture/findings')
        .addOption(reporterOption())
        .option('--json', 'one JSON document on stdout at the end, the log on stderr')
        .option('--list', 'show scenarios and bugs, run nothing')
        .addHelpText('after', EXIT_CODES)
        .action(async (names, options) => finish(await stressCommand(names, options)));
    const fuzz = top
        .command('fuzz')
        .description('run generated programs on virtual CPUs, one step at a time, in orders that a strategy chooses')
        .argument('[scenario...]', 'names from `pagetorture list`, or paths of modules; all of the page when left out')
        .option('--strategy <name>', 'portfolio, random, pct[:depth], tapct[:depth], pos, urw, surw, feedback, dfs[:bound] or dpor', 'portfolio')
        .option('--executions <n>', 'executions of each scenario (default: 10000, or as many as --for allows)');
    steppedFlags(fuzz).action(async (names, options) => finish(await steppedCommand('fuzz', names, options)));
    const verify = top
        .command('verify')
        .description('run every order of the steps there is, up to those that make no difference')
        .argument('[scenario...]', 'names from `pagetorture list`, or paths of modules; all of `small/` when left out')
        .option('--bound <n>', 'at most this many preemptions (default: any number)')
        .option('--executions <n>', 'give up after this many executions');
    steppedFlags(verify).action(async (names, options) => finish(await steppedCommand('verify', names, options)));
    top
        .command('soak')
        .description('race and step scenarios by turns for a long time, in a directory that survives whatever ends it')
        .argument('[scenario...]', 'names from `pagetorture list`, or paths of modules; all of the page when left out')
        .requiredOption('--dir <folder>', 'the run directory')
        .option('--for <time>', 'time in all, over all sessions: 60s, 30m, 8h (default: 8h)')
        .option('--resume', 'go on with what the directory holds')
        .option('--seed <n>', 'seed of everything, 0 to 4294967295 (default: random, printed)')
        .option('--shard <i/n>', 'the i-th of n parts')
        .option('--units <n>', 'end after so many units of work, over all sessions')
        .option('--queue <address>', 'a Redis, redis://host:6379, from which agents on any hosts take the shards')
        .option('--shards <n>', 'with --queue: parts, each with the time of --for (default: 16)')
        .option('--cpus <n>', 'worker threads that race, 1 to 30 (default: 4)')
        .option('--threads <n>', 'worker threads that step, an engine each (default: as many as cores)')
        .addOption(bugOption())
        .option('--no-bridge', 'do not look for a schedule of stepped CPUs that fails as a free run did')
        .option('--corpus <folder>', 'where failing schedules are kept between runs (default: the run directory)')
        .addOption(reporterOption())
        .option('--json', 'one JSON document on stdout at the end, the log on stderr')
        .addHelpText('after', EXIT_CODES)
        .action(async (names, options) => finish(await soakCommand(names, options)));
    top
        .command('agent')
        .description('work off shards of soaks that were begun with --queue, on as many hosts as there are')
        .requiredOption('--queue <address>', 'the Redis, redis://host:6379')
        .requiredOption('--dir <folder>', 'where the run directories of shards are')
        .option('--threads <n>', 'worker threads that step, an engine each (default: as many as cores)')
        .option('--cpus <n>', 'leaves soaks to others in which more worker threads race (default: 30)')
        .option('--once', 'end after one shard')
        .option('--for <time>', 'end after so long; a shard under way is given back (default: never)')
        .option('--takeover <time>', 'without a sign of life for so long an agent has its shard taken over', '30s')
        .addHelpText('after', EXIT_CODES)
        .action(async (options) => finish(await agentCommand(options)));
    top
        .command('merge')
        .description('join the run directories of all shards of a soak into one verdict')
        .argument('<directory...>', 'run directories')
        .addOption(reporterOption())
        .option('--json', 'one JSON document on stdout, the text on stderr')
        .addHelpText('after', EXIT_CODES)
        .action((directories, options) => finish(mergeCommand(directories, options)));
    top
        .command('history')
        .description('the last soaks of a directory, and what has changed more than by chance')
        .argument('<path>', 'a run directory, or its history.ndjson')
        .option('--last <n>', 'runs that are shown', '10')
        .option('--json', 'one JSON document on stdout')
        .action((path, options) => finish(historyCommand(path, options)));
    top
        .command('replay')
        .description('run one execution again, exactly: from the token of a finding or its finding.json')
        .argument('<token>', 'a token (pt1:...) or the path of a finding.json')
        .option('--threads', 'on real worker threads, which take turns as the schedule says')
        .option('--step', 'walk through it in the terminal, forwards and backwards')
        .option('--times <n>', 'run it this often and compare the memory at the end', '1')
        .option('--emit-test <file>', 'write a vitest file that replays it')
        .option('--json', 'one JSON document on stdout')
        .addHelpText('after', EXIT_CODES)
        .action(async (token, options) => finish(await replayCommand(token, options)));
    top
        .command('bugs')
        .description('look for the bugs of the catalogue, and as long where they are not: how good is this tester?')
        .argument('[id...]', 'ids from `pagetorture list`, or paths of patches; all of the catalogue when left out')
        .option('--mode <mode>', 'fuzz: on virtual CPUs; stress: on threads that run freely; both', 'fuzz')
        .option('--for <time>', 'time of a free run at most', '60s')
        .addOption(repeatable('--strategy <name>', 'as for fuzz; with --compare repeatable', 'portfolio, or all to compare'))
        .option('--compare', 'bugs under several strategies side by side, with log-rank tests against the first one')
        .option('--budget <n>', 'executions of a trial at most', '10000')
        .option('--trials <n>', 'trials of each bug, each with a seed of its own', '3')
        .option('--seed <n>', 'seed of the first trial, 0 to 4294967295 (default: random, printed)')
        .option('--threads <n>', 'worker threads, an engine each (default: as many as cores)')
        .option('--quick <n>', 'as many as this of the bugs that were found fastest when they were last measured')
        .option('--no-controls', 'do not run the scenarios without the bugs')
        .option('--explain', 'what one bug is: source, interleaving, diff, and a small execution that fails')
        .option('--record <file>', 'take what was measured into a file such as stress/bugs/measured.json')
        .option('--json', 'one JSON document on stdout at the end, the log on stderr')
        .addHelpText('after', EXIT_CODES)
        .action(async (ids, options) => finish(await bugsCommand(ids, options)));
    top
        .command('mutate')
        .description('break the subject of scenarios in every way that the operators know: what does nobody notice?')
        .argument('[scenario...]', 'names from `pagetorture list`, or paths of modules; all of the page when left out')
        .addOption(repeatable('--files <path>', 'only what is in this file or folder of the subject; repeatable', 'all'))
        .addOption(repeatable('--operator <name>', 'only mutants of this operator; repeatable', 'all'))
        .option('--sample <n>', 'draw so many of all mutants; 0: all of them', '0')
        .option('--budget <n>', 'executions of a mutant, at most, over all scenarios that reach it', '2000')
        .option('--seed <n>', 'seed of the draw, of programs and schedules, 0 to 4294967295 (default: random, printed)')
        .option('--threads <n>', 'worker threads, an engine each (default: as many as cores)')
        .option('--explained <file>', 'mutants that cannot be killed, each with its reason (default: those of the model)')
        .option('--since <file>', 'what `--json` printed earlier: what was killed there is not hunted again')
        .option('--out <folder>', 'write the survivors there as patches (default: nowhere)')
        .option('--json', 'one JSON document on stdout at the end, the log on stderr')
        .addHelpText('after', EXIT_CODES)
        .action(async (names, options) => finish(await mutateCommand(names, options)));
    top
        .command('contention')
        .description('compare the locks of scenarios under several settings, next to what the original is known for')
        .argument('[scenario...]', 'names from `pagetorture list`, or paths of modules; all of `contention/` when left out')
        .option('--each <time>', 'free run of each row: 500ms, 2s', '1s')
        .option('--executions <n>', 'stepped executions of each row', '40')
        .option('--seed <n>', 'seed of the programs, 0 to 4294967295', '1')
        .option('--json', 'one JSON document on stdout at the end, the log on stderr')
        .addHelpText('after', EXIT_CODES)
        .action(async (names, options) => finish(await contentionCommand(names, options)));
    top
        .command('list')
        .description('show scenarios and bugs')
        .option('--json', 'as JSON')
        .action(async (options) => finish(await listCommand(options)));
    return top;
}
const repeatable = (flags, description, nothing = 'none') => new Option(flags, description).default([], nothing).argParser(collect);
const bugOption = () => repeatable('--bug <patch>', 'switch on a bug: id from `pagetorture list` or path of a patch; repeatable');
const reporterOption = () => new Option('--reporter <name[=file]>', `another form of the report: ${reporterNames.join(', ')}; repeatable`)
    .default([], 'terminal')
    .argParser(collect);
/** What `fuzz` and `verify` have in common. */
const steppedFlags = (command) => command
    .option('--for <time>', 'time for all scenarios together: 500ms, 60s, 5m, 2h')
    .option('--seed <n>', 'seed of programs and schedules, 0 to 4294967295 (default: random, printed)')
    .option('--cpus <n>', "virtual CPUs (default: what the bug's header or the scenario says)")
    .addOption(bugOption())
    .addOption(repeatable('--set <name=value>', 'a setting of the scenario, such as lruBatch=2; repeatable'))
    .option('--steps <n>', 'give an execution up after this many steps', '20000')
    .option('--threads <n>', 'worker threads, an engine each (default: as many as cores)')
    .option('--fine', 'plain accesses to shared memory are scheduling points too')
    .option('--store-buffer', 'plain stores become visible later, as on x86; plain accesses are scheduling points')
    .option('--no-detectors', 'do not look for data races and lock orders')
    .option('--strict', 'exit with 4 when some code could not be stepped')
    .option('--out <folder>', 'where what is known of findings is written', '.pagetorture/findings')
    .addOption(reporterOption())
    .option('--json', 'one JSON document on stdout at the end, the log on stderr')
    .addHelpText('after', EXIT_CODES);
const collect = (value, before) => [...before, value];
const EXIT_CODES = `
Exit codes: 0 clean, 1 finding (interrupted or not), 2 wrong use, 3 inconclusive, 4 internal error or output that
cannot be written, 130 or 143 interrupted.`;
//# sourceMappingURL=program.js.map