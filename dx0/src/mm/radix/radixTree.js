import { EEXIST, ENOMEM } from '../machine/errno.js';
import { RADIX_SHIFT } from '../machine/pinLayout.js';
import { kfree, kmalloc } from '../slab/kmalloc.js';
/**
 * A radix tree in the model's memory (lib/radix-tree.c), with the same number of levels everywhere: enough for every
 * pfn. The root is a word with the address of the top node. The caller holds the tree's lock. A node is a small
 * object: branches, then how many of them are in use.
 */
const BRANCHES = 1 << RADIX_SHIFT;
const COUNT = BRANCHES;
const NODE_WORDS = BRANCHES + 1;
const branch = (cpu, key, level) => (key >> ((cpu.layout.pins.treeLevels - 1 - level) * RADIX_SHIFT)) & (BRANCHES - 1);
/** radix_tree_lookup: the item of a key, 0 when there is none. */
export function radixLookup(cpu, root, key) {
  let node = cpu.mem[root];
  for (let level = 0; level < cpu.layout.pins.treeLevels && node !== 0; level++) {
    node = cpu.mem[node + branch(cpu, key, level)];
  }
  return node;
}
/**
 * radix_tree_preload: sets nodes aside for so many insertions, before the tree's lock is taken, since it may sleep.
 * False when there are not enough.
 */
export function radixPreload(cpu, insertions) {
  const { radixPreload: nodes } = cpu;
  while (nodes[0] < insertions * cpu.layout.pins.treeLevels) {
    const node = kmalloc(cpu, NODE_WORDS);
    if (node === 0) return false;
    nodes[++nodes[0]] = node;
  }
  return true;
}
/** radix_tree_preload_end: gives back what was not needed. */
export function radixPreloadEnd(cpu) {
  const { radixPreload: nodes } = cpu;
  while (nodes[0] > 0) kfree(cpu, nodes[nodes[0]--]);
}
/** radix_tree_insert of an item, which is not 0, with nodes set aside before: 0, -EEXIST or -ENOMEM. */
export function radixInsert(cpu, root, key, item) {
  const { mem, radixPreload: nodes } = cpu;
  if (radixLookup(cpu, root, key) !== 0) return -EEXIST;
  const levels = cpu.layout.pins.treeLevels;
  if (nodes[0] < levels) return -ENOMEM;
  let parent = 0;
  let slot = root;
  for (let level = 0; level < levels; level++) {
    if (mem[slot] === 0) {
      mem[slot] = nodes[nodes[0]--];
      if (parent !== 0) mem[parent + COUNT] = mem[parent + COUNT] + 1;
    }
    parent = mem[slot];
    slot = parent + branch(cpu, key, level);
  }
  mem[slot] = item;
  mem[parent + COUNT] = mem[parent + COUNT] + 1;
  return 0;
}
/** radix_tree_delete: takes a key out, and frees nodes that get empty. Returns its item, 0 when there was none. */
export function radixDelete(cpu, root, key) {
  const { mem } = cpu;
  const item = radixLookup(cpu, root, key);
  if (item === 0) return 0;
  for (let level = cpu.layout.pins.treeLevels - 1; level >= 0; level--) {
    let slot = root;
    for (let above = 0; above < level; above++) slot = mem[slot] + branch(cpu, key, above);
    const node = mem[slot];
    mem[node + branch(cpu, key, level)] = 0;
    mem[node + COUNT] = mem[node + COUNT] - 1;
    if (mem[node + COUNT] !== 0) return item;
    mem[slot] = 0;
    kfree(cpu, node);
  }
  return item;
}
/** Keys and items of a tree and the number of its nodes, for audits; copes with any memory. */
export function radixItems(cpu, root) {
  const items = new Map();
  const nodes = new Set();
  const visit = (node, level, prefix) => {
    if (node === 0) return;
    if (level === cpu.layout.pins.treeLevels) {
      items.set(prefix, node);
      return;
    }
    if (nodes.has(node)) return;
    nodes.add(node);
    for (let i = 0; i < BRANCHES; i++) visit(cpu.mem[node + i] ?? 0, level + 1, (prefix << RADIX_SHIFT) | i);
  };
  visit(cpu.mem[root] ?? 0, 0, 0);
  return { items, nodes };
}
//# sourceMappingURL=radixTree.js.map
