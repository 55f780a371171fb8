import type { ContentionPoint, ContentionRow } from '../../scenario/contention.ts';
import type { Interrupt } from '../interrupt.ts';
export interface PointOptions {
  /** Of the free run. */
  readonly seconds: number;
  /** Stepped executions that steps are the mean of. */
  readonly executions: number;
  readonly seed: number;
  readonly interrupt: Interrupt;
}
/** Runs a scenario free at full speed, and then in steps. @throws UsageError when something else than contention shows. */
export declare function measurePoint(
  asking: string,
  { label, settings, scenario }: ContentionPoint,
  options: PointOptions,
): Promise<ContentionRow>;
//# sourceMappingURL=measurePoint.d.ts.map
