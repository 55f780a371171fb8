import { createContext, runInContext, Script } from 'node:vm';

interface Box {
  state: 'pending' | 'fulfilled' | 'rejected';
  value: unknown;
}
type Reactions = (box: Box) => readonly [(value: unknown) => void, (error: unknown) => void];

// Reactions are queued where their function comes from, and this context's queue is emptied after each script.
const context = createContext({}, { microtaskMode: 'afterEvaluate' });
const reactions = runInContext(
  `(box) => [
    (value) => { box.state = 'fulfilled'; box.value = value; },
    (error) => { box.state = 'rejected'; box.value = error; },
  ]`,
  context,
) as Reactions;
const nothing = new Script('0');

/** What a promise of the language is by now, without waiting for it. No other reaction runs. */
export function settledValue(promise: Promise<unknown>): Readonly<Box> {
  const box: Box = { state: 'pending', value: undefined };
  void Promise.prototype.then.apply(promise, reactions(box) as never);
  nothing.runInContext(context);
  return box;
}
