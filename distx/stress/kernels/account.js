import { kernelScenario } from '../kernel/kernelScenario.js';
import { FIRST_ACCOUNT, transferWithOldBalance } from './lib/bank.js';
const START = 100;
export default kernelScenario({
    name: 'kernels/account',
    summary: 'a balance is read under the lock, and used after it was let go',
    words: (cpus) => ['lock', ...Array.from({ length: cpus + 1 }, (_, i) => `balance[${i}]`)],
    begin: (words, cpus) => void words.fill(START, FIRST_ACCOUNT, FIRST_ACCOUNT + cpus + 1),
    locks: ['lock'],
    operations: {
        // All pay from one account.
        pay: ({ words, cpu }) => transferWithOldBalance(words, FIRST_ACCOUNT, FIRST_ACCOUNT + 1 + cpu, 10 + cpu),
    },
    check({ words, cpus }) {
        let total = 0;
        for (let i = 0; i <= cpus; i++)
            total += words[FIRST_ACCOUNT + i];
        return total === START * (cpus + 1)
            ? undefined
            : `balance of all accounts is ${total}, it was ${START * (cpus + 1)}`;
    },
});
//# sourceMappingURL=account.js.map