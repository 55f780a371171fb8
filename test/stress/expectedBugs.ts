const numbers = (family: string, ...parts: readonly (number | readonly [from: number, to: number])[]): string[] =>
  parts.flatMap((part) => {
    const [from, to] = typeof part === 'number' ? [part, part] : part;
    return Array.from({ length: to - from + 1 }, (_, i) => `${family}${from + i}`);
  });

/** Every bug the catalogue has to have, as a patch or as a note that says why not. */
export const expectedBugs: readonly string[] = [
  ...numbers('B0.', [1, 17]),
  ...numbers('B1.', [1, 15]),
  ...numbers('B2.', [1, 16]),
  ...numbers('B3.', [1, 23]),
  ...numbers('B4.', [1, 18]),
  ...numbers('R', [1, 4], [6, 10], 12, 15, 17, [19, 23], 25, 27, [29, 35], [37, 39], [42, 44]),
  ...numbers('G', 1, 2, [4, 7], 9, 11, 13, [15, 19], [21, 23], 25, 26, 28, [30, 34], 36),
];
