/** `pick` returns it to end an execution that leads nowhere new. */
export const CUT = -1;
//# sourceMappingURL=strategy.js.map
