const NAP_MS = 1;
/** Fills in what a scenario leaves out: CPUs that serve nobody, hold no lock and assert nothing. */
export function fullScenario(scenario) {
    const pillow = new Int32Array(new SharedArrayBuffer(4));
    return {
        poll: () => undefined,
        idle: (_actor, done) => {
            // Nobody rings: the subject has no word to do it with.
            while (!done())
                Atomics.wait(pillow, 0, 0, NAP_MS);
        },
        wakeAll: () => undefined,
        settle: () => undefined,
        tearDown: () => undefined,
        reported: () => [],
        situation: ({ cpus }) => Array.from({ length: cpus }, (_, cpu) => ({ cpu, state: 'running', holds: [] })),
        lockStatistics: () => [],
        addressName: (_state, address) => `word[${address}]`,
        ...scenario,
    };
}
//# sourceMappingURL=fullScenario.js.map