import { grown } from './grown.js';
/** The nodes of a search on the path of the present execution, by depth; sets of CPUs are bit masks. */
export class SearchTree {
  /** CPUs that can take a step. */
  ready = new Int32Array(64);
  /** CPUs whose next step leads only to what is explored elsewhere. */
  sleep = new Int32Array(64);
  /** CPUs whose next step has been explored from here. */
  done = new Int32Array(64);
  /** CPUs whose next step has to be. */
  backtrack = new Int32Array(64);
  /** Preemptions on the way here. */
  cost = new Int32Array(64);
  chosen = new Uint8Array(64);
  /** Nodes. */
  depth = 0;
  /** A new node below the last one. */
  push(ready, sleep, cost) {
    const depth = this.depth++;
    if (depth === this.ready.length) this.#grow();
    this.ready[depth] = ready;
    this.sleep[depth] = sleep;
    this.done[depth] = 0;
    this.backtrack[depth] = 0;
    this.cost[depth] = cost;
    return depth;
  }
  choose(depth, cpu) {
    this.chosen[depth] = cpu;
    this.backtrack[depth] |= 1 << cpu;
  }
  /** Whether going on with `cpu` at a node preempts the CPU that took the step before; -1: any but that one. */
  isPreemption(depth, cpu = this.chosen[depth]) {
    if (depth === 0) return false;
    const last = this.chosen[depth - 1];
    return cpu !== last && (this.ready[depth] & (1 << last)) !== 0;
  }
  #grow() {
    this.ready = grown(this.ready);
    this.sleep = grown(this.sleep);
    this.done = grown(this.done);
    this.backtrack = grown(this.backtrack);
    this.cost = grown(this.cost);
    this.chosen = grown(this.chosen);
  }
}
/** The lowest CPU of a set that is not empty. */
export const lowest = (mask) => 31 - Math.clz32(mask & -mask);
//# sourceMappingURL=searchTree.js.map
