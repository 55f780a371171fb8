import type { SoakScenario } from '../../report/soakReport.ts';
import type { Verdict } from '../../report/stressReport.ts';

/** What a verdict depends on. */
export interface VerdictInput {
  readonly findings: number;
  readonly scenarios: readonly SoakScenario[];
  /** Chunks that were given up. */
  readonly hung: readonly string[];
  /** Nobody wanted it to end before every scenario had a turn. */
  readonly isWhole: boolean;
}

/** The verdict over what was done; a soak that checked nothing has none. */
export function soakVerdict({ findings, scenarios, hung, isWhole }: VerdictInput): {
  readonly verdict: Verdict;
  readonly reason?: string;
} {
  if (findings > 0) return { verdict: 'fail' };
  const open = (reason: string): { verdict: Verdict; reason: string } => ({ verdict: 'inconclusive', reason });
  const without = scenarios.filter(({ units }) => units === 0).map(({ name }) => name);
  if (without.length === scenarios.length) return open('no unit came to its end, give it more time with --for');
  if (isWhole && without.length > 0) return open(`the time sufficed for all but ${without.join(' and ')}`);
  if (hung.length > 0) return open(`${hung[0]!} ended no execution for 30 s: a loop without scheduling points`);
  const limited = scenarios.find(({ outcomes }) => (outcomes['limit'] ?? 0) > 0);
  if (limited) {
    return open(`${limited.name}: ${limited.outcomes['limit']} executions were given up, they had too many steps`);
  }
  return { verdict: 'pass' };
}
