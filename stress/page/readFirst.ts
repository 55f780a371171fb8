import type { Operation } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { readTarget } from './operations/access.ts';

/** A program reads its first page. */
export const readFirst: Pick<Operation<PageActor>, 'name' | 'run'> = {
  name: 'read',
  run(actor) {
    actor.target.mm = 0;
    actor.target.vpage = 0;
    readTarget(actor);
  },
};
