import { createContext, runInContext, Script } from 'node:vm';
// Reactions are queued where their function comes from, and this context's queue is emptied after each script.
const context = createContext({}, { microtaskMode: 'afterEvaluate' });
const reactions = runInContext(`(box) => [
    (value) => { box.state = 'fulfilled'; box.value = value; },
    (error) => { box.state = 'rejected'; box.value = error; },
  ]`, context);
const nothing = new Script('0');
/** What a promise of the language is by now, without waiting for it. No other reaction runs. */
export function settledValue(promise) {
    const box = { state: 'pending', value: undefined };
    void Promise.prototype.then.apply(promise, reactions(box));
    nothing.runInContext(context);
    return box;
}
//# sourceMappingURL=settledValue.js.map