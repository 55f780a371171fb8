import type { SteppedCampaignReport, SteppedParameters, SteppedScenarioReport } from '../../src/report/fuzzReport.ts';
import { header } from './sample.ts';

export const parameters: SteppedParameters = {
  command: 'fuzz',
  scenarios: ['put-isolate', 'storm'],
  strategy: 'portfolio',
  executions: 10_000,
  seed: 7,
  bugs: [],
  settings: {},
  fine: false,
  detectors: true,
  stepLimit: 20_000,
  threads: 2,
  strict: false,
};

export const scenarioReport = (rest: Partial<SteppedScenarioReport> = {}): SteppedScenarioReport => ({
  name: 'put-isolate',
  summary: 'put against isolate',
  buildHash: '0a1b2c3d4e5f',
  cpus: 2,
  executions: 10_000,
  steps: 2_000_000,
  seconds: 4,
  outcomes: { complete: 10_000 },
  strategies: [
    { strategy: 'surw', executions: 6000, findings: 0 },
    { strategy: 'pct:3', executions: 4000, findings: 0 },
    { strategy: 'dpor', executions: 0, findings: 0 },
  ],
  confidence: ['10,000 clean executions: one more fails with a probability below 0.03 % (95 % confidence)'],
  unstepped: [],
  verified: false,
  ...rest,
});

export const campaignReport = (rest: Partial<SteppedCampaignReport> = {}): SteppedCampaignReport => ({
  header: { parameters, environment: header.environment, bugTitles: [] },
  scenarios: [scenarioReport()],
  verdict: 'pass',
  seconds: 4.2,
  ...rest,
});
