/** Whether a migration's target is the caller's own. By a load: the operator `in` costs a call into V8, for each page. */
export const isOwnTarget = (target) => target.request !== undefined;
/** The request for a page of a migration, from one for all of them or for each. */
export const requestFor = (cpu, target, pfn) => isOwnTarget(target) ? target.request(cpu, pfn) : target;
//# sourceMappingURL=migrationTarget.js.map