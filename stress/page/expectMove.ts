import { Bug } from '../../src/mm/debug/bug.ts';
import { reportBug } from '../../src/mm/debug/vmBugOn.ts';
import type { MoveRequest } from '../../src/mm/migrate/moveRequest.ts';
import type { PageActor } from './actor.ts';
import { moveChecked, moveRequest } from './operations/movePages.ts';

/** A call of move_pages that nothing hinders, and what comes of it. */
export interface ExpectedMove {
  /** Virtual pages of address space 0. */
  readonly pages: readonly number[];
  /** Where all of them are to go. */
  readonly node: number;
  /** What it returns; 0 unless it says so. */
  readonly result?: number;
  readonly statuses: readonly number[];
  /** What is asked for otherwise than usual. */
  readonly more?: Partial<MoveRequest>;
}

/** I39: calls movePages, and compares what it returns and reports with what is known beforehand. */
export function expectMove(actor: PageActor, { pages, node, result = 0, statuses, more = {} }: ExpectedMove): void {
  const { cpu } = actor;
  const request = { ...moveRequest(0, pages.length, false), ...more };
  request.pages.set(pages.slice(0, request.pages.length));
  request.nodes.fill(node);
  const returned = moveChecked(actor, request);
  if (returned !== result) reportBug(cpu, Bug.MoveTable, -1, returned, returned);
  const wrong = statuses.findIndex((status, i) => request.status[i] !== status);
  if (wrong >= 0) reportBug(cpu, Bug.MoveTable, wrong, request.status[wrong]!, returned);
}

/** I39: `found` is what it should be behind the address of an entry: a node, or a frame. */
export function expectBehind({ cpu }: PageActor, vpage: number, found: number, right: number): void {
  if (found !== right) reportBug(cpu, Bug.MoveTable, vpage, found, right);
}
