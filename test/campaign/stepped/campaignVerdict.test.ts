import { expect, test } from 'vitest';
import { campaignVerdict } from '../../../src/campaign/stepped/campaignVerdict.ts';
import { parameters, scenarioReport } from '../../report/steppedCampaignSample.ts';
import { refcountFailure } from '../../report/steppedSample.ts';

const one = { ...parameters, scenarios: ['put-isolate'] };

test('clean executions of every scenario pass', () => {
  expect(campaignVerdict([scenarioReport()], one, false)).toEqual({ verdict: 'pass' });
});

test('a failure counts for more than anything that is open', () => {
  const reports = [scenarioReport({ inconclusive: 'it hung' }), scenarioReport({ failure: refcountFailure })];
  expect(campaignVerdict(reports, parameters, true)).toEqual({ verdict: 'fail' });
});

test('a scenario that could not be decided leaves it open', () => {
  expect(campaignVerdict([scenarioReport({ inconclusive: 'it hung' })], one, false)).toEqual({
    verdict: 'inconclusive',
    reason: 'put-isolate: it hung',
  });
});

test('a scenario that had no time leaves it open, unless a signal is why', () => {
  expect(campaignVerdict([scenarioReport()], parameters, false)).toEqual({
    verdict: 'inconclusive',
    reason: 'no time was left for storm',
  });
  expect(campaignVerdict([scenarioReport()], parameters, true)).toEqual({ verdict: 'pass' });
  expect(campaignVerdict([], parameters, true)).toEqual({
    verdict: 'inconclusive',
    reason: 'ended before the first execution',
  });
  expect(campaignVerdict([scenarioReport({ executions: 0 })], one, false).verdict).toBe('inconclusive');
});

test('executions that were given up leave it open', () => {
  const { verdict, reason } = campaignVerdict([scenarioReport({ outcomes: { complete: 9, limit: 3 } })], one, false);
  expect(verdict).toBe('inconclusive');
  expect(reason).toBe('put-isolate: 3 executions were given up at 20000 steps; give them more with --steps');
});

test('to verify is to look through all of it', () => {
  const verify = { ...one, command: 'verify' as const };
  expect(campaignVerdict([scenarioReport({ verified: true })], verify, false)).toEqual({ verdict: 'pass' });
  expect(campaignVerdict([scenarioReport()], verify, false)).toEqual({
    verdict: 'inconclusive',
    reason: 'put-isolate is not verified',
  });
});
