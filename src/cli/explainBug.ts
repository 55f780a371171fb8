import type { Bug } from '../campaign/bugCatalogue.ts';
import { bugsCampaign } from '../campaign/bugs/bugsCampaign.ts';
import { measuredPath, readMeasured } from '../campaign/bugs/measuredFile.ts';
import type { Interrupt } from '../campaign/interrupt.ts';
import { replayToken } from '../campaign/stepped/replayToken.ts';
import { TokenError } from '../explore/token.ts';
import { bugStory } from '../report/bugStory.ts';
import type { BugsParameters, BugsReporter } from '../report/bugsReport.ts';
import type { Paint } from '../report/paint.ts';
import type { SteppedFailure } from '../report/steppedReport.ts';
import { steppedScreen } from '../report/steppedScreen.ts';
import { environment } from './environment.ts';

/** Shows what a bug is, and a failing execution that is small: the one on record, or one that is looked for now. */
export async function explainBug(
  bug: Bug,
  parameters: BugsParameters,
  interrupt: Interrupt,
  paint: Paint,
  columns: number,
): Promise<{ readonly lines: readonly string[]; readonly failure: SteppedFailure | undefined }> {
  const failure = (await onRecord(bug)) ?? (await lookedFor(bug, parameters, interrupt));
  const lines = [
    ...bugStory(bug.name, bug.patch, paint, columns),
    '',
    ...(failure === undefined
      ? [paint('red', `not found in ${parameters.budget} executions: try --budget, or another --seed`)]
      : steppedScreen(failure, paint, columns)),
  ];
  return { lines, failure };
}

async function onRecord({ name }: Bug): Promise<SteppedFailure | undefined> {
  const token = readMeasured(measuredPath).bugs.find(({ id }) => id === name)?.steps?.token;
  return token === undefined ? undefined : failureOf(token);
}

async function lookedFor(
  bug: Bug,
  parameters: BugsParameters,
  interrupt: Interrupt,
): Promise<SteppedFailure | undefined> {
  const once = { ...parameters, bugs: [bug.name], mode: 'fuzz', trials: 1, threads: 1 } as const;
  const request = { parameters: once, bugs: [bug], isNamed: true, withControls: false, environment: environment() };
  const { bugs } = await bugsCampaign(request, silent, interrupt);
  const token = bugs[0]?.trials[0]?.found?.token;
  return token === undefined ? undefined : failureOf(token);
}

/** The failing execution of a token; undefined when it belongs to another build, or fails no more. */
async function failureOf(token: string): Promise<SteppedFailure | undefined> {
  try {
    const { failure } = await replayToken(token);
    return failure.findings.length > 0 ? failure : undefined;
  } catch (error) {
    if (error instanceof TokenError) return undefined;
    throw error;
  }
}

const nothing = (): void => undefined;
const silent: BugsReporter = { start: nothing, progress: nothing, bug: nothing, control: nothing, end: nothing };
