/** Never preempts: a CPU runs until it sleeps or ends, then the lowest enabled one. */
export class Serial {
  name = 'serial';
  watches = false;
  begin() {
    return true;
  }
  pick(execution) {
    const { enabled, last } = execution;
    execution.grant = 0x7fff_ffff;
    if (last >= 0 && enabled.has(last)) return last;
    let lowest = enabled.list[0];
    for (let i = 1; i < enabled.count; i++) lowest = Math.min(lowest, enabled.list[i]);
    return lowest;
  }
}
//# sourceMappingURL=serial.js.map
