import { bugsCampaign } from '../campaign/bugs/bugsCampaign.js';
import { measuredPath, readMeasured } from '../campaign/bugs/measuredFile.js';
import { replayToken } from '../campaign/stepped/replayToken.js';
import { TokenError } from '../explore/token.js';
import { bugStory } from '../report/bugStory.js';
import { steppedScreen } from '../report/steppedScreen.js';
import { environment } from './environment.js';
/** Shows what a bug is, and a failing execution that is small: the one on record, or one that is looked for now. */
export async function explainBug(bug, parameters, interrupt, paint, columns) {
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
async function onRecord({ name }) {
  const token = readMeasured(measuredPath).bugs.find(({ id }) => id === name)?.steps?.token;
  return token === undefined ? undefined : failureOf(token);
}
async function lookedFor(bug, parameters, interrupt) {
  const once = { ...parameters, bugs: [bug.name], mode: 'fuzz', trials: 1, threads: 1 };
  const request = { parameters: once, bugs: [bug], isNamed: true, withControls: false, environment: environment() };
  const { bugs } = await bugsCampaign(request, silent, interrupt);
  const token = bugs[0]?.trials[0]?.found?.token;
  return token === undefined ? undefined : failureOf(token);
}
/** The failing execution of a token; undefined when it belongs to another build, or fails no more. */
async function failureOf(token) {
  try {
    const { failure } = await replayToken(token);
    return failure.findings.length > 0 ? failure : undefined;
  } catch (error) {
    if (error instanceof TokenError) return undefined;
    throw error;
  }
}
const nothing = () => undefined;
const silent = { start: nothing, progress: nothing, bug: nothing, control: nothing, end: nothing };
//# sourceMappingURL=explainBug.js.map
