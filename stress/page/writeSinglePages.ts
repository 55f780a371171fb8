import { mmap, munmap } from '../../src/mm/vm/munmap.ts';
import type { PageActor } from './actor.ts';
import { writePage } from './pageMachine.ts';

/** Two pages that are neighbours and could be a huge one: in a range that is mapped only in part a page is a single one. */
export function writeSinglePages(actors: readonly PageActor[]): void {
  const { cpu } = actors[0]!;
  munmap(cpu, 0, 1, 1);
  writePage(actors, 0, 0);
  mmap(cpu, 0, 1, 1);
  writePage(actors, 0, 1);
}
