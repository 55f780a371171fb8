export const busyCpus = (plan) => plan.filter((operations) => operations.length > 0).length;
export const sizeOf = (plan, { steps, preemptions }) => ({
  steps,
  preemptions,
  cpus: busyCpus(plan),
});
/** Fewer preemptions weigh more than fewer CPUs, and these more than fewer steps. */
export const isLarger = (a, b) =>
  a.preemptions === b.preemptions
    ? a.cpus === b.cpus
      ? a.steps > b.steps
      : a.cpus > b.cpus
    : a.preemptions > b.preemptions;
//# sourceMappingURL=failingCase.js.map
