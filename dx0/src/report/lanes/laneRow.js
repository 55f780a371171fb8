export const ALL_CPUS = -1;
/** Column heading: the CPU, and what it does when that is one thing. */
export const headingOf = (cpu, operations) => (operations.length === 1 ? `CPU${cpu} ${operations[0]}` : `CPU${cpu}`);
export const isStart = ({ text }) => text === 'start';
//# sourceMappingURL=laneRow.js.map
