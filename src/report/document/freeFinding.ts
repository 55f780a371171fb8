import { failureScreen } from '../failureScreen.ts';
import type { CpuReport, FailureReport, NamedAccess } from '../stressReport.ts';
import type { DocumentFinding, FlightRecord, FreeCpu } from './documentFinding.ts';
import { lockOf, scheduleDocument } from './scheduleDocument.ts';
import { NO_FINDING, oracleFinding } from './oracleFinding.ts';

/** Accesses in the document at most; the failure's folder has all. */
const RECORDED = 1000;

/** A finding of free-running CPUs, with the schedule that fails in the same way if there is one. */
export function freeFinding(
  failure: FailureReport,
  buildHash: string,
  bugs: readonly string[],
): Omit<DocumentFinding, 'id'> {
  const { findings, stepped, accesses } = failure;
  const [first = NO_FINDING, ...others] = findings;
  return {
    ...oracleFinding(first),
    mode: 'free-running',
    scenario: failure.scenario,
    buildHash,
    bugs: [...bugs],
    times: 1,
    also: others.map(oracleFinding),
    origin: `epoch ${failure.epoch}, seed ${failure.seed}`,
    token: stepped?.token ?? null,
    replay: stepped?.replay ?? failure.replay,
    confidence: null,
    folder: failure.folder ?? null,
    schedule: stepped ? scheduleDocument(stepped) : null,
    cpus: failure.cpus.map(freeCpu),
    recorder: accesses ? flightRecord(accesses) : null,
    lockOrders: (stepped?.lockOrders ?? []).map((order) => ({ ...order })),
    unstepped: [...(stepped?.unstepped ?? [])],
    screen: failureScreen(failure),
  };
}

const freeCpu = ({ cpu, state, operation, completed, holds, waitsFor }: CpuReport): FreeCpu => ({
  cpu,
  state,
  operation: operation ?? null,
  completed,
  holds: holds.map((lock) => lockOf(lock)),
  waitsFor: waitsFor ? lockOf(waitsFor) : null,
});

const flightRecord = (accesses: readonly NamedAccess[]): FlightRecord => ({
  total: accesses.length,
  rows: accesses.slice(-RECORDED).map(({ address, ...access }) => ({ ...access, word: address })),
});
