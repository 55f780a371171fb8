/**
 * Follows waiter -> holder from `start`: to a cycle, which is then returned alone, or to its end. A lock held by
 * several readers is followed through each of them, a cycle first.
 */
export function waitChain(situations, start) {
  let open = { links: [], cycle: false };
  const explored = new Set();
  const follow = (cpu, held, path) => {
    const waited = situations[cpu]?.waitsFor;
    const seen = path.findIndex((link) => link.cpu === cpu);
    if (seen >= 0) {
      const [first, ...rest] = path.slice(seen);
      return { links: [held ? { ...first, held } : first, ...rest], cycle: true };
    }
    if (waited === undefined) {
      if (path.length > 0 && path.length >= open.links.length && held)
        open = { links: path, cycle: false, end: { cpu, held } };
      return undefined;
    }
    if (explored.has(cpu)) return undefined;
    explored.add(cpu);
    const next = [...path, { cpu, waited, ...(held && { held }) }];
    if (next.length > open.links.length) open = { links: next, cycle: false };
    for (const holder of situations) {
      const lock = holder.holds.find(({ object }) => object === waited.object);
      const found = lock && follow(holder.cpu, lock, next);
      if (found) return found;
    }
    return undefined;
  };
  return follow(start, undefined, []) ?? open;
}
/** `CPU0 holds A (a.ts:1) waits B (a.ts:2) -> CPU1 holds B (...) waits A (...)`. */
export function spellWaitChain({ links, cycle, end }, siteName) {
  const lock = ({ object, site }) => {
    const where = siteName(site);
    return where === undefined ? object : `${object} (${where})`;
  };
  const parts = links.map(
    ({ cpu, held, waited }) => `CPU${cpu}${held ? ` holds ${lock(held)}` : ''} waits ${lock(waited)}`,
  );
  if (end) parts.push(`CPU${end.cpu} holds ${lock(end.held)} and waits for no lock`);
  if (cycle && links.length > 0) parts.push(`CPU${links[0].cpu}`);
  return parts.join(' -> ');
}
//# sourceMappingURL=waitChain.js.map
