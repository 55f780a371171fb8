import { QUEUE_NODES } from '../machine/layout.js';
import { cpuRelax } from './cpuRelax.js';
const TAIL = 0;
/** Queue node of the holder; only the holder reads or writes it. */
const OWNER = 1;
const NODE_WORDS = 2;
const NODE_LOCKED = 0;
const NODE_NEXT = 1;
const GRANTED = 0;
const WAITING = 1;
const HALTED = 2;
/**
 * Queued lock: each waiter spins on a word of its own (J. Mellor-Crummey and M. Scott, Algorithms for
 * Scalable Synchronization on Shared-Memory Multiprocessors, 1991). A CPU keeps its node until it
 * unlocks, unlike in the kernel's qspinlock, so it has one for each lock that it can hold at once.
 */
export function tryQueuedLock(cpu, address) {
  const node = takeNode(cpu);
  if (Atomics.compareExchange(cpu.mem, address + TAIL, 0, node) === 0) {
    cpu.mem[address + OWNER] = node;
    return true;
  }
  returnNode(cpu, node);
  return false;
}
export function queuedLock(cpu, address) {
  const { mem } = cpu;
  const node = takeNode(cpu);
  const previous = Atomics.exchange(mem, address + TAIL, node);
  if (previous !== 0) {
    Atomics.store(mem, previous + NODE_NEXT, node);
    awaitGrant(cpu, node);
  }
  mem[address + OWNER] = node;
}
function awaitGrant(cpu, node) {
  const { mem } = cpu;
  for (let i = 0; i < cpu.config.spinLimit; i++) {
    if (Atomics.load(mem, node + NODE_LOCKED) === GRANTED) return;
    cpuRelax();
  }
  if (Atomics.compareExchange(mem, node + NODE_LOCKED, WAITING, HALTED) === GRANTED) return;
  while (Atomics.load(mem, node + NODE_LOCKED) === HALTED) Atomics.wait(mem, node + NODE_LOCKED, HALTED);
}
export function queuedUnlock(cpu, address) {
  const { mem } = cpu;
  const node = mem[address + OWNER];
  if (Atomics.load(mem, node + NODE_NEXT) === 0) {
    if (Atomics.compareExchange(mem, address + TAIL, node, 0) === node) {
      returnNode(cpu, node);
      return;
    }
    // Somebody took the tail and has not linked its node yet: a few instructions away.
    while (Atomics.load(mem, node + NODE_NEXT) === 0) cpuRelax();
  }
  const next = Atomics.load(mem, node + NODE_NEXT);
  returnNode(cpu, node);
  if (Atomics.exchange(mem, next + NODE_LOCKED, GRANTED) === HALTED) Atomics.notify(mem, next + NODE_LOCKED, 1);
}
function takeNode(cpu) {
  const used = cpu.base + cpu.layout.cpuQueueNodesUsed;
  const mask = cpu.mem[used];
  const index = 31 - Math.clz32(~mask & -~mask);
  if (index >= QUEUE_NODES) throw new Error(`more than ${QUEUE_NODES} queued spinlocks held at once`);
  cpu.mem[used] = mask | (1 << index);
  const node = cpu.base + cpu.layout.cpuQueueNode + index * NODE_WORDS;
  Atomics.store(cpu.mem, node + NODE_NEXT, 0);
  Atomics.store(cpu.mem, node + NODE_LOCKED, WAITING);
  return node;
}
function returnNode(cpu, node) {
  const used = cpu.base + cpu.layout.cpuQueueNodesUsed;
  const index = (node - cpu.base - cpu.layout.cpuQueueNode) / NODE_WORDS;
  cpu.mem[used] = cpu.mem[used] & ~(1 << index);
}
//# sourceMappingURL=queuedLock.js.map
