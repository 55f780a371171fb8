import { degradedOf } from '../../mm/debug/effort.js';
import { WARN_NON_MOVABLE, warnings } from '../../mm/task/warnOnce.js';
/** I42: pins that stayed in ZONE_MOVABLE were warned of, once, and nothing else was. */
export const checkWarnings = ({ cpu }, report) => {
  let degraded = 0;
  for (let owner = 0; owner < cpu.config.cpus; owner++) degraded += degradedOf(cpu, owner);
  const told = warnings(cpu, WARN_NON_MOVABLE);
  if (told === Math.min(degraded, 1)) return;
  report('I42', 'vm.warnings[0]', `${degraded} calls left pins in ZONE_MOVABLE, ${told} warnings were given`);
};
//# sourceMappingURL=checkWarnings.js.map
