/** The name of a record as in the names of its words: `mm[2]`, or `mm` where there is only one. */
export const recordName = ({ name, count }, index) => count === 1 ? name : `${name}[${index}]`;
//# sourceMappingURL=recordName.js.map