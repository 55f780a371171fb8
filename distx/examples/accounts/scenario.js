import { transfer } from './accounts.js';
const ACCOUNTS = 4;
const START = 1000;
/** CPUs transfer between a few accounts; no money may appear or vanish. */
const accounts = {
    name: 'accounts',
    summary: 'transfers between accounts keep the total',
    operations: [
        {
            name: 'transfer',
            weight: 1,
            run: (words, random) => transfer(words, 1 + random.below(ACCOUNTS), 1 + random.below(ACCOUNTS), random.below(100)),
        },
    ],
    create(settings) {
        const words = new Int32Array(new SharedArrayBuffer(4 * (1 + ACCOUNTS)));
        words.fill(START, 1);
        return { buffer: words.buffer, cpus: Number(settings['cpus']), settings };
    },
    attach: ({ buffer }) => new Int32Array(buffer),
    addressName: (_state, address) => (address === 0 ? 'lock' : `balance[${address - 1}]`),
    audit({ buffer }, phase) {
        const total = new Int32Array(buffer, 4).reduce((sum, balance) => sum + balance, 0);
        if (total === ACCOUNTS * START)
            return [];
        const title = `the accounts hold ${total}, they began with ${ACCOUNTS * START}`;
        return [{ oracle: 'total', title, object: 'balance', phase, details: [] }];
    },
};
export default accounts;
//# sourceMappingURL=scenario.js.map