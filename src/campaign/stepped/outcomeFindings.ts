import type { Finding } from '../../scenario/finding.ts';
import { attempt } from '../attempt.ts';
import { crashFinding } from '../crashFinding.ts';
import type { Ending } from './ending.ts';
import { hangFindings } from './hangFindings.ts';
import { operationOf } from './operationOf.ts';

/** Name of the errors by which a subject's assertion ends its CPU, after it has written its report. */
const ASSERTION = 'KernelBug';

/** What is wrong with an execution that did not end with every CPU done; nothing, when it was only given up. */
export function outcomeFindings(ending: Ending): readonly Finding[] {
  const { scenario, program, outcome } = ending;
  const { bare, state, nameSite, file } = scenario;
  const reported = attempt(() => bare.reported(state, nameSite), []);
  switch (outcome.kind) {
    case 'crash': {
      const { cpu, error } = outcome;
      const thrown = error instanceof Error ? error : new Error(String(error));
      if (thrown.name === ASSERTION && reported.length > 0) return reported;
      const death = { cpu, name: thrown.name, message: thrown.message, stack: thrown.stack ?? '', situation: [] };
      return [...reported, crashFinding(death, operationOf(scenario, program, cpu), file.subject.root)];
    }
    case 'deadlock':
    case 'livelock':
    case 'limit':
      return [...reported, ...hangFindings(ending)];
    default:
      return reported;
  }
}
