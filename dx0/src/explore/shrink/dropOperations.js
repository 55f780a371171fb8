/** With more operations, pairs are too many. */
const PAIRS_UP_TO = 24;
/** Leaves out what CPUs do: all of a CPU, then halves, quarters and so on of all operations, singles, and pairs. */
export function dropOperations(attempts) {
  dropMany(attempts);
  dropPairs(attempts);
}
/** The same without pairs, of which there are many. */
export function dropMany(attempts) {
  attempts.best.plan.forEach((_, cpu) => {
    drop(
      attempts,
      placesOf(attempts.best.plan).filter((place) => place.cpu === cpu),
    );
  });
  for (let size = Math.ceil(placesOf(attempts.best.plan).length / 2); size > 1; size = Math.ceil(size / 2)) {
    dropChunks(attempts, size);
    if (size === 2) break;
  }
  dropChunks(attempts, 1);
}
function dropChunks(attempts, size) {
  for (let at = 0; !attempts.isOver;) {
    const places = placesOf(attempts.best.plan);
    if (at >= places.length) return;
    if (!drop(attempts, places.slice(at, at + size))) at += size;
  }
}
function dropPairs(attempts) {
  let places = placesOf(attempts.best.plan);
  if (places.length > PAIRS_UP_TO) return;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      if (!drop(attempts, [places[i], places[j]])) continue;
      places = placesOf(attempts.best.plan);
      i = -1;
      break;
    }
  }
}
const placesOf = (plan) => plan.flatMap((operations, cpu) => operations.map((_, index) => ({ cpu, index })));
/** Tries without some operations: with their steps left out of the schedule, and with the schedule as it is. */
function drop(attempts, dropped) {
  if (dropped.length === 0) return false;
  const { best } = attempts;
  const plan = best.plan.map((operations, cpu) =>
    operations.filter((_, index) => !dropped.some((place) => place.cpu === cpu && place.index === index)),
  );
  return attempts.try(plan, scheduleWithout(best, dropped)) || attempts.try(plan, best.schedule);
}
function scheduleWithout({ schedule, result: { operationStarts } }, dropped) {
  const ranges = dropped.map(({ cpu, index }) => {
    const starts = operationStarts[cpu] ?? [];
    const start = starts[index] ?? Infinity;
    // The first step of a CPU belongs to no operation.
    return { cpu, from: index === 0 ? start + 1 : start, to: starts[index + 1] ?? Infinity };
  });
  let number = 1;
  return [...schedule].map(([cpu, length]) => {
    let kept = 0;
    for (let i = 0; i < length; i++, number++) {
      if (!ranges.some((range) => range.cpu === cpu && number >= range.from && number < range.to)) kept++;
    }
    return [cpu, kept];
  });
}
//# sourceMappingURL=dropOperations.js.map
