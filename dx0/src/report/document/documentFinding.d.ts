import type { DocumentSchedule, ScheduleLock } from './documentSchedule.ts';
/** An oracle that fired. */
export interface OracleFinding {
  /** Same for findings of one cause: oracle, kind of object, site. */
  readonly fingerprint: string;
  readonly oracle: string;
  /** One line: what is wrong, with the object and the values seen. */
  readonly message: string;
  /** Such as `page[7].refcount`. */
  readonly object: string;
  /** `file:line`. */
  readonly site: string | null;
  readonly phase: 'running' | 'quiescent' | 'end';
  /** More lines for a person. */
  readonly details: readonly string[];
}
/** A failure, named by the oracle that tells most of it, with everything known about that moment. */
export interface DocumentFinding extends OracleFinding {
  /** Unique in the document: the fingerprint, with a number where there are several. */
  readonly id: string;
  readonly mode: 'free-running' | 'stepped';
  readonly scenario: string;
  readonly buildHash: string;
  /** Bugs switched on, as given to `--bug`. */
  readonly bugs: readonly string[];
  /** How often it was met. */
  readonly times: number;
  /** Other oracles that fired at the same moment. */
  readonly also: readonly OracleFinding[];
  /** How it was come upon, such as `surw, execution 412` or `epoch 12, seed 42`. */
  readonly origin: string;
  /** The execution, exactly; null when no schedule is known. */
  readonly token: string | null;
  /** A command that runs it again: exactly with a token, otherwise the same programs. */
  readonly replay: string;
  /** How sure it is that such a bug is found. */
  readonly confidence: string | null;
  /** Where the files are. */
  readonly folder: string | null;
  /**
   * The schedule that fails, minimal when `shrink` says so; null when none is known. Of a free-running finding it is
   * one that fails as the finding did.
   */
  readonly schedule: DocumentSchedule | null;
  /** The CPUs at the moment of a free-running finding; empty for stepped ones, whose schedule has them. */
  readonly cpus: readonly FreeCpu[];
  /** The last accesses of free-running CPUs in their order; null when there was no recorder. */
  readonly recorder: FlightRecord | null;
  /** Pairs of locks that were taken one inside the other. */
  readonly lockOrders: readonly DocumentLockOrder[];
  /** Code in which no switch happens. */
  readonly unstepped: readonly string[];
  /** All of it in lines, as a terminal of 160 columns shows it. */
  readonly screen: readonly string[];
}
/** A free-running CPU at the moment of a finding. */
export interface FreeCpu {
  readonly cpu: number;
  readonly state: 'offline' | 'running' | 'sleeping' | 'idle' | 'dead';
  /** Operation it was in. */
  readonly operation: string | null;
  /** Operations completed. */
  readonly completed: number;
  /** Oldest first. */
  readonly holds: readonly ScheduleLock[];
  readonly waitsFor: ScheduleLock | null;
}
/** What a flight recorder held. */
export interface FlightRecord {
  /** Accesses recorded; `rows` are the latest of them. */
  readonly total: number;
  readonly rows: readonly FlightRow[];
}
/** An access of a free-running CPU. */
export interface FlightRow {
  /** Orders the accesses of all CPUs, nearly. */
  readonly ticket: number;
  readonly cpu: number;
  /** `file:line`. */
  readonly site: string;
  /** Such as `compareExchange`. */
  readonly operation: string;
  /** Name of the word. */
  readonly word: string;
  readonly before: number;
  readonly after: number;
}
/** One lock, or class, taken while another was held: in how many executions, and in how many the other way round. */
export interface DocumentLockOrder {
  readonly first: string;
  readonly second: string;
  readonly times: number;
  readonly inverse: number;
}
//# sourceMappingURL=documentFinding.d.ts.map
