import type { CampaignHeader, CampaignProgress, CampaignReporter } from './campaignReport.ts';
import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import type { SoakFinding } from './soakReport.ts';
/** Tells a person about a campaign: a status line on a terminal, a line every 30 s otherwise. */
export declare class CampaignLog implements CampaignReporter {
  #private;
  constructor(stream: LogStream, paint: Paint);
  start({ id, build, seed, shards, units, scenarios, bugs, folder, queue, done }: CampaignHeader): void;
  progress({ seconds: elapsed, shards, done, working, findings }: CampaignProgress): void;
  finding(finding: SoakFinding): void;
  warning(line: string): void;
  /** Removes the status line, so that what follows starts on a clean line. */
  clear(): void;
}
//# sourceMappingURL=campaignLog.d.ts.map
