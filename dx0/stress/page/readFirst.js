import { readTarget } from './operations/access.js';
/** A program reads its first page. */
export const readFirst = {
  name: 'read',
  run(actor) {
    actor.target.mm = 0;
    actor.target.vpage = 0;
    readTarget(actor);
  },
};
//# sourceMappingURL=readFirst.js.map
