/** Methods of Atomics, all of them hooked. */
export const atomicsMethods = [
  'load',
  'store',
  'add',
  'sub',
  'and',
  'or',
  'xor',
  'exchange',
  'compareExchange',
  'wait',
  'waitAsync',
  'notify',
  'isLockFree',
  'pause',
];
//# sourceMappingURL=sharedAccess.js.map
