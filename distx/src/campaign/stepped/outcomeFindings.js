import { attempt } from '../attempt.js';
import { crashFinding } from '../crashFinding.js';
import { hangFindings } from './hangFindings.js';
import { operationOf } from './operationOf.js';
/** Name of the errors by which a subject's assertion ends its CPU, after it has written its report. */
const ASSERTION = 'KernelBug';
/** What is wrong with an execution that did not end with every CPU done; nothing, when it was only given up. */
export function outcomeFindings(ending) {
    const { scenario, program, outcome } = ending;
    const { bare, state, nameSite, file } = scenario;
    const reported = attempt(() => bare.reported(state, nameSite), []);
    switch (outcome.kind) {
        case 'crash': {
            const { cpu, error } = outcome;
            const thrown = error instanceof Error ? error : new Error(String(error));
            if (thrown.name === ASSERTION && reported.length > 0)
                return reported;
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
//# sourceMappingURL=outcomeFindings.js.map