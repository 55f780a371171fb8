import type { Cpu } from '../../mm/machine/cpu.ts';
import { PAGE_LRU } from '../../mm/machine/pageFields.ts';
import { addressName } from '../../mm/machine/region.ts';
import type { AuditPlan } from './auditPlan.ts';
import type { ListHead, ListKind } from './listHeads.ts';

/** Something wrong with the links of a list. */
export interface ListFault {
  readonly oracle: string;
  readonly object: string;
  readonly title: string;
}

/** What is on the lists. */
export interface ListSurvey {
  readonly heads: readonly ListHead[];
  /** Pages by list, from the head on. */
  readonly pages: readonly (readonly number[])[];
  /** By page: the list it is on, as an index into `heads`, or -1. */
  readonly listOf: Int32Array;
  readonly faults: readonly ListFault[];
  /** Whether a list of the kind and owner could not be followed to its end, so that pages on it are missing here. */
  isBroken(kind: ListKind, owner?: number): boolean;
}

type SurveyedLists = Pick<AuditPlan, 'cpu' | 'listHeads' | 'room'>;
const NOTHING: readonly number[] = [];

/** Follows every list. Ends on any memory whatsoever: a page is entered once, on the first list that leads to it. */
export function surveyLists({ cpu, listHeads: heads, room }: SurveyedLists): ListSurvey {
  const { listOf } = room;
  listOf.fill(-1);
  const faults: ListFault[] = [];
  const broken: ListHead[] = [];
  const pages: (readonly number[])[] = [];
  for (let list = 0; list < heads.length; list++) {
    const { address } = heads[list]!;
    // Most lists are empty.
    if (cpu.mem[address] === address && cpu.mem[address + 1] === address) {
      pages.push(NOTHING);
      continue;
    }
    const found: number[] = [];
    if (!follow(cpu, heads, list, listOf, found, faults)) broken.push(heads[list]!);
    pages.push(found);
  }
  const isBroken = (kind: ListKind, owner?: number): boolean =>
    broken.some((head) => head.kind === kind && (owner === undefined || head.owner === owner));
  return { heads, pages, listOf, faults, isBroken };
}

/** Enters the pages of one list; false when it can't be followed to its end. */
function follow(
  cpu: Cpu,
  heads: readonly ListHead[],
  list: number,
  listOf: Int32Array,
  found: number[],
  faults: ListFault[],
): boolean {
  const { mem } = cpu;
  const { address, name } = heads[list]!;
  for (let node = address; ;) {
    const next = mem[node]!;
    const pfn = pageOfNode(cpu, next);
    if (next !== address && pfn < 0) {
      const title = `${name}: ${nodeName(cpu, node)}.next leads to word ${next}, which is no page's list node`;
      faults.push({ oracle: 'I7', object: nodeName(cpu, node), title });
      return false;
    }
    if (mem[next + 1] !== node) {
      const back = nodeName(cpu, mem[next + 1]!);
      const title = `${name}: ${nodeName(cpu, next)}.prev is ${back}, not ${nodeName(cpu, node)}`;
      faults.push({ oracle: 'I7', object: nodeName(cpu, next), title });
    }
    if (next === address) return true;
    const other = listOf[pfn]!;
    if (other >= 0) {
      faults.push(twice(pfn, heads[other]!, heads[list]!));
      return false;
    }
    listOf[pfn] = list;
    found.push(pfn);
    node = next;
  }
}

function twice(pfn: number, first: ListHead, second: ListHead): ListFault {
  const free = first.kind === 'free' || second.kind === 'free';
  const object = `page[${pfn}]`;
  if (first === second) {
    return { oracle: free ? 'I5' : 'I7', object, title: `${first.name} runs in a circle, back to ${object}` };
  }
  const isolated = first.kind === 'private' || second.kind === 'private';
  const oracle = free ? 'I5' : isolated ? 'I10' : 'I6';
  return { oracle, object, title: `${object} is on two lists: ${first.name} and ${second.name}` };
}

/** The page whose list node is at an address, or -1. */
function pageOfNode(cpu: Cpu, address: number): number {
  const { base, stride, count } = cpu.layout.page;
  const offset = address - PAGE_LRU - base;
  return offset >= 0 && offset < stride * count && offset % stride === 0 ? offset / stride : -1;
}

function nodeName(cpu: Cpu, address: number): string {
  const pfn = pageOfNode(cpu, address);
  if (pfn >= 0) return `page[${pfn}].lru`;
  return addressName(cpu.layout.regions, address).replace(/\.next$/, '');
}
