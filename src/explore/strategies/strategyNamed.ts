import type { Strategy } from '../strategy.ts';
import { BoundedDfs } from './boundedDfs.ts';
import { Dpor } from './dpor.ts';
import { Feedback } from './feedback.ts';
import { Pct } from './pct.ts';
import { Pos } from './pos.ts';
import { RandomWalk } from './randomWalk.ts';
import { Surw } from './surw.ts';
import { TaPct } from './taPct.ts';
import { Urw } from './urw.ts';

interface Entry {
  /** Makes a strategy; `number` is what stands behind the colon. */
  readonly make: (number: number | undefined) => Strategy;
  /** What the number is, and the least it can be; without it the strategy has none. */
  readonly number?: { readonly is: string; readonly least: number };
}

const entries: Readonly<Record<string, Entry>> = {
  random: { make: () => new RandomWalk() },
  pct: { make: (depth) => new Pct(depth), number: { is: 'depth', least: 1 } },
  tapct: { make: (depth) => new TaPct(depth), number: { is: 'depth', least: 1 } },
  pos: { make: () => new Pos() },
  urw: { make: () => new Urw() },
  surw: { make: () => new Surw() },
  feedback: { make: () => new Feedback() },
  dfs: { make: (bound) => new BoundedDfs({ bound }), number: { is: 'bound', least: 0 } },
  dpor: { make: (bound) => new Dpor({ bound }), number: { is: 'bound', least: 0 } },
};

/** The strategies there are, in a user's notation. */
export const strategyNames: readonly string[] = Object.entries(entries).map(([name, { number }]) =>
  number === undefined ? name : `${name}[:${number.is}]`,
);

/** Makes a strategy from its name: `random`, `pct`, `pct:4`. @throws Error whose message lists what exists. */
export function strategyNamed(text: string): Strategy {
  const [, name = '', digits] = /^([a-z]+)(?::(\d{1,9}))?$/.exec(text) ?? [];
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  const number = digits === undefined ? undefined : Number(digits);
  const isKnown =
    entry !== undefined && (number === undefined || (entry.number !== undefined && number >= entry.number.least));
  if (!isKnown) throw new Error(`there is no strategy ${JSON.stringify(text)}; there are ${strategyNames.join(', ')}`);
  return entry.make(number);
}
