/*
 * What Piscina requires in a thread, by the name of a task. It imports the ES modules instead of being one: Node aborts
 * the whole process when a thread is ended while it links an ES module that was required (`IsGraphAsync must be used on
 * an instantiated module`, seen in 20.20); an import can be ended at any time.
 */

/** What a module does; if it can't be loaded, the task says why: of what is missing Piscina says only that it is. */
async function taskOf(loading: Promise<{ default: unknown }>): Promise<unknown> {
  try {
    return (await loading).default;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

module.exports = {
  get cpu() {
    return taskOf(import('./cpu.ts'));
  },
  get explorer() {
    return taskOf(import('./explorer.ts'));
  },
};
