import { decodeToken, TokenError } from '../../explore/token.js';
/** The lead that a token stands for; undefined when the scenario as it is now has other CPUs or fewer operations. */
export function leadOf(token, { file, bare, state }) {
    try {
        const { scenario, plan, schedule } = decodeToken(token);
        const { length } = bare.operations;
        const isPossible = scenario === file.name &&
            plan.length === state.cpus &&
            plan.every((operations) => operations.every(({ operation }) => operation < length));
        return isPossible ? { plan, schedule: [...schedule] } : undefined;
    }
    catch (error) {
        if (error instanceof TokenError)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=leadOf.js.map