import { spellWaitChain, waitChain } from './waitChain.js';
/**
 * I40: nobody stops getting on; I14: nobody sleeps on a lock that is free. Names the CPU to blame: in a cycle of waits, or at the end
 * of the chain of waits.
 */
export function stallFinding(stall) {
  const { stalled, stallMs, situation, operationOf, siteName } = stall;
  const chains = stalled.map((cpu) => waitChain(situation, cpu));
  const chain = chains.find(({ cycle }) => cycle) ?? longest(chains);
  const cpu = (chain.cycle ? chain.links[0]?.cpu : (chain.end?.cpu ?? chain.links.at(-1)?.cpu)) ?? stalled[0];
  const waits = situation[cpu]?.waitsFor;
  const site = waits && siteName(waits.site);
  const waiting = waits ? `, waiting for ${waits.object}` : '';
  // A chain that ends in a lock nobody holds: whoever released it did not wake the waiter.
  const lost = waits !== undefined && !chain.cycle && chain.end === undefined;
  const what = chain.cycle ? 'deadlock' : lost ? 'lost wake-up' : 'stall';
  return {
    oracle: lost ? 'I14' : 'I40',
    title: `${what}: CPU ${cpu} ${stallMs === undefined ? 'goes on no more' : `completed no operation for ${(stallMs / 1000).toFixed(1)} s`}, it is in ${operationOf(cpu)}${waiting}${lost ? ', which nobody holds' : ''}`,
    object: waits?.object ?? `cpu[${cpu}]`,
    ...(site !== undefined && { site }),
    phase: 'running',
    details: [
      ...(chain.links.length > 0
        ? [`${chain.cycle ? 'cycle' : 'chain'} of waits: ${spellWaitChain(chain, siteName)}`]
        : []),
      ...stalled.map((other) => `no progress on CPU ${other}, in ${operationOf(other)}`),
    ],
  };
}
const longest = (chains) =>
  chains.reduce((best, chain) => (chain.links.length > best.links.length ? chain : best), { links: [], cycle: false });
//# sourceMappingURL=stallFinding.js.map
