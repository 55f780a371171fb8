import { mlock as mlockRange, munlock as munlockRange } from '../../../src/mm/mlock/mlock.ts';
import { mmput } from '../../../src/mm/vm/exec.ts';
import type { PageActor, PageOperation } from '../actor.ts';
import type { Random } from '../../../src/scenario/random.ts';
import { pickTarget } from './access.ts';

function ofTarget(actor: PageActor, random: Random, change: typeof mlockRange): void {
  const { cpu, target } = actor;
  if (!pickTarget(actor, random)) return;
  change(cpu, target.mm, target.vpage, Math.min(1 + random.below(2), cpu.layout.vpages - target.vpage));
  mmput(cpu, target.mm);
}

/** mlock of one or two pages. */
export const mlock: PageOperation = {
  name: 'mlock',
  run: (actor, random) => ofTarget(actor, random, mlockRange),
};

/** munlock of one or two pages. */
export const munlock: PageOperation = {
  name: 'munlock',
  run: (actor, random) => ofTarget(actor, random, munlockRange),
};
