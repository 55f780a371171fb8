/** Name of the operation a CPU is in. */
export function operationOf({ bare }, { plan, position }, cpu) {
  const planned = plan[cpu]?.[position[cpu]];
  return planned === undefined ? 'idle' : bare.operations[planned.operation].name;
}
//# sourceMappingURL=operationOf.js.map
