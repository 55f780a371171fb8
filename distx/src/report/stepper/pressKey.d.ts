import type { SteppedFailure } from '../steppedReport.ts';
import type { Key, StepperState } from './stepperState.ts';
/** What a key does. Position 0 is before the first event; after `events.length` of them the walk is at its end. */
export declare function pressKey({ events }: Pick<SteppedFailure, 'events'>, state: StepperState, key: Key): StepperState;
//# sourceMappingURL=pressKey.d.ts.map