/*
 * What Piscina requires in a thread, by the name of a task. It imports the ES modules instead of being one: Node aborts
 * the whole process when a thread is ended while it links an ES module that was required (`IsGraphAsync must be used on
 * an instantiated module`, seen in 20.20); an import can be ended at any time.
 */
module.exports = {
  get cpu() {
    return import('./cpu.ts').then((module) => module.default);
  },
  get explorer() {
    return import('./explorer.ts').then((module) => module.default);
  },
};
