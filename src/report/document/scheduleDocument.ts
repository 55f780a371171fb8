import { violationOf } from '../lanes/violationOf.ts';
import { weighEvents } from '../lanes/weighEvents.ts';
import type { LockEvent, SteppedCpu, SteppedEvent, SteppedFailure } from '../steppedReport.ts';
import type { NamedLock } from '../namedLock.ts';
import type { DocumentSchedule, ScheduleCpu, ScheduleLock, ScheduleRow } from './documentSchedule.ts';
import { timelineDocument } from './timelineDocument.ts';

const NO_EVENTS: readonly LockEvent[] = [];

/** The schedule of a failing execution, every step of it. */
export function scheduleDocument(failure: SteppedFailure): DocumentSchedule {
  const { outcome, cpus, preempted, shrink, why, lockEvents, timeline } = failure;
  return {
    outcome,
    cpus: cpus.map(cpuOf),
    rows: rowsOf(failure),
    preempted: [...preempted],
    shrink: shrink ? { ...shrink, before: { ...shrink.before }, after: { ...shrink.after } } : null,
    why: why ? { sentence: why.sentence, before: why.before, write: why.write, after: why.after } : null,
    lockEvents: lockEvents ? lockEvents.map(({ step, cpu, lock, isTaken }) => ({ step, cpu, lock, isTaken })) : null,
    timeline: timeline ? timelineDocument(timeline) : null,
  };
}

const cpuOf = ({ operations, starts, state, holds = [], waitsFor }: SteppedCpu): ScheduleCpu => ({
  operations: operations.map((name, i) => ({ name, start: starts[i] ?? null })),
  state,
  holds: holds.map((lock) => lockOf(lock, lock.sinceStep)),
  waitsFor: waitsFor ? lockOf(waitsFor) : null,
});

/** A lock of which all that is not known is null. */
export const lockOf = ({ lockClass, object, site }: NamedLock, sinceStep?: number): ScheduleLock => ({
  lockClass,
  object,
  site: site ?? null,
  sinceStep: sinceStep ?? null,
});

function rowsOf(failure: SteppedFailure): ScheduleRow[] {
  const { events, cpus, preempted, why, lockEvents = NO_EVENTS } = failure;
  const weights = weighEvents(failure);
  const violation = violationOf(failure);
  const switches = new Set(preempted);
  const locksAt = new Map<number, LockEvent[]>();
  for (const event of lockEvents) locksAt.set(event.step, [...(locksAt.get(event.step) ?? []), event]);
  const begun = cpus.map(() => -1);
  return events.map((event, i): ScheduleRow => {
    const { step, cpu, text, site, address, before, after, isInStep } = event;
    const { operations = [], starts = [] } = cpus[cpu] ?? {};
    const current = starts.findLastIndex((start) => start <= step);
    const operation = operations[current] ?? null;
    const isFirst = current >= 0 && begun[cpu] !== current;
    if (isFirst) begun[cpu] = current;
    const isLast = events[i + 1]?.step !== step;
    return {
      step,
      cpu,
      operation,
      text,
      site: site ?? null,
      word: address ?? null,
      before: address === undefined ? null : before,
      after: address === undefined ? null : after,
      isInStep,
      mark: i === violation ? 'violation' : why?.write === step && !isInStep ? 'culprit' : null,
      weight: Math.round(weights[i]!),
      notes: [
        ...(isFirst && operation !== null ? [`begins ${operation}`] : []),
        ...(isLast ? lockNotes(event, locksAt.get(step)) : []),
        ...(isLast && switches.has(step) ? ['preempted'] : []),
      ],
    };
  });
}

const lockNotes = ({ cpu }: SteppedEvent, events: readonly LockEvent[] = NO_EVENTS): string[] =>
  events.filter((event) => event.cpu === cpu).map(({ lock, isTaken }) => `${isTaken ? 'takes' : 'gives back'} ${lock}`);
