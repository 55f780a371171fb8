import { BoundedDfs } from './boundedDfs.js';
import { Dpor } from './dpor.js';
import { Feedback } from './feedback.js';
import { Pct } from './pct.js';
import { Pos } from './pos.js';
import { RandomWalk } from './randomWalk.js';
import { Surw } from './surw.js';
import { TaPct } from './taPct.js';
import { Urw } from './urw.js';
const entries = {
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
export const strategyNames = Object.entries(entries).map(([name, { number }]) => number === undefined ? name : `${name}[:${number.is}]`);
/** Makes a strategy from its name: `random`, `pct`, `pct:4`. @throws Error whose message lists what exists. */
export function strategyNamed(text) {
    const [, name = '', digits] = /^([a-z]+)(?::(\d{1,9}))?$/.exec(text) ?? [];
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    const number = digits === undefined ? undefined : Number(digits);
    const isKnown = entry !== undefined && (number === undefined || (entry.number !== undefined && number >= entry.number.least));
    if (!isKnown)
        throw new Error(`there is no strategy ${JSON.stringify(text)}; there are ${strategyNames.join(', ')}`);
    return entry.make(number);
}
//# sourceMappingURL=strategyNamed.js.map