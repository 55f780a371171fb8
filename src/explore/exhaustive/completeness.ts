/** How far a search through all schedules has come. */
export interface Search {
  /** Executions that ran to their end, be it a deadlock. */
  readonly executions: number;
  /** Executions that were given up since others cover them. */
  readonly blocked: number;
  /** Executions that were given up at the limit of steps. */
  readonly cut: number;
  /** Most preemptions of a schedule; undefined: any number. */
  readonly bound?: number | undefined;
  /** Whether nothing is left, within the bound. */
  readonly isOver: boolean;
  /** Plain stores were delayed as x86 does. */
  readonly isTso?: boolean | undefined;
  /** Why it does not count, when something went wrong on the way. */
  readonly flaw?: string | undefined;
}

/** Whether every schedule there is within the bound was run to its end. */
export const isVerified = ({ isOver, cut, flaw }: Search): boolean => isOver && cut === 0 && flaw === undefined;

/** What a search is worth, in one line. */
export function completenessLine(search: Search): string {
  const { executions, blocked, cut, bound } = search;
  const limit = bound === undefined ? 'no bound' : `at most ${bound} ${bound === 1 ? 'preemption' : 'preemptions'}`;
  const facts = `${whole(executions)} ${executions === 1 ? 'execution' : 'executions'}, ${whole(blocked)} blocked, ${whole(cut)} cut by the step limit, ${limit}`;
  if (!isVerified(search)) return `not exhaustive: ${facts}; ${reasonOf(search)}`;
  const within = bound === undefined ? '' : ' within the bound';
  const model = search.isTso === true ? 'x86-TSO' : 'sequential consistency';
  return `exhaustive: ${facts} -> verified${within} under ${model}`;
}

function reasonOf({ cut, isOver, flaw }: Search): string {
  if (flaw !== undefined) return flaw;
  if (!isOver) return 'there are more';
  return `${whole(cut)} may go on behind the limit`;
}

const whole = (value: number): string => value.toLocaleString('en-US');
