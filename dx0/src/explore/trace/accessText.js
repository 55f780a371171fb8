/** One operation on a word called `name`: `add x 1 -> 2`, `load x -> 2`, `cas x 3 -> 0 fails: is 2`. */
export function accessText(name, access) {
  const { op, before, after, expected } = access;
  switch (op) {
    case 'start':
      return 'start';
    case 'load':
    case 'read':
      return `${op} ${name} -> ${before}`;
    case 'compareExchange':
      return access.failed === undefined
        ? `cas ${name} ${before} -> ${after}`
        : `cas ${name} ${expected ?? '?'} -> ${access.failed.replacement} fails: is ${before}`;
    case 'wait':
    case 'waitAsync':
      return `${op} ${name} == ${expected ?? '?'}: ${before === expected ? 'sleeps' : `is ${before}`}`;
    case 'wake':
      return `wake ${name} (${access.wokenBy === -1 ? 'timed out' : `notified by CPU${access.wokenBy}`})`;
    case 'notify':
      return `notify ${name} (${access.woken ?? 0} woken)`;
    default:
      return `${op} ${name} ${before} -> ${after}`;
  }
}
//# sourceMappingURL=accessText.js.map
