import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { stressDocument } from '../../../src/report/document/stressDocument.ts';
import { clientAssets } from '../../../src/report/html/clientAssets.ts';
import { htmlReport } from '../../../src/report/html/htmlReport.ts';
import type { ViewerData } from '../../../src/report/html/viewerFormat.ts';
import { report, scenario } from '../sample.ts';
import { deadlockFailure, livelockFailure, refcountFailure } from '../steppedSample.ts';
import { EVIL, hostile } from './hostileDocument.ts';
import { campaignWith, fullDocument } from './htmlSample.ts';
import { syntheticFailure } from './syntheticFailure.ts';

/** What the page hands to its script for a finding. */
const dataOf = (page: string, index: number): ViewerData =>
  JSON.parse(new RegExp(`id="data-${index}">(.*?)</script>`, 's').exec(page)![1]!) as ViewerData;

/** The text of the page, without tags. */
const textOf = (page: string): string =>
  page
    .replaceAll(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

test('one file that fetches nothing, and runs nothing but its own script', () => {
  const page = htmlReport(fullDocument(syntheticFailure(60)));
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/(?:src|href|url|import)\s*[=(]\s*["']?(?:https?:)?\/\//i);
  expect(page.match(/<link|<img|<iframe|@import|url\(/g)).toBeNull();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
  const [, script] = /<script>(.*?)<\/script>/s.exec(page)!;
  const [, style] = /<style>(.*?)<\/style>/s.exec(page)!;
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script!)}`,
    `style-src ${hash(style!)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.match(/<script>/g)).toHaveLength(1);
  // The policy would refuse both.
  expect(page.match(/ style="| on\w+="/g)).toBeNull();
});

test('the script is one without types or imports, and none of its modules takes a name of another', () => {
  const { script, style } = clientAssets();
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
  expect(script + style).not.toMatch(/<\/(?:script|style)/i);
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
});

test('verdict, confidence, warnings, the run', () => {
  const text = textOf(htmlReport(campaignWith(refcountFailure)));
  expect(text).toContain('Fail 1 finding');
  expect(text).toContain('one more fails with a probability below 0.03 %');
  expect(text).toContain('the second warning of this run');
  expect(text).toContain('pagetorture fuzz');
  expect(textOf(htmlReport(campaignWith()))).toContain('Pass 0 scenarios, nothing found');
  const open = stressDocument(report({ scenarios: [], verdict: 'inconclusive', reason: 'the time did not suffice' }));
  expect(textOf(htmlReport(open))).toContain('Inconclusive not decided the time did not suffice');
});

test('the interleaving: a column a CPU, what is to blame marked, where it is in the source', () => {
  const page = htmlReport(campaignWith(refcountFailure));
  const [, table] = /<table class="lanes[^"]*">(.*?)<\/table>/s.exec(page)!;
  const rows = table!.split('<tr').slice(2);
  expect(textOf(table!.split('</thead>')[0]!)).toBe(
    ' step CPU0 migratePages CPU1 pinPage CPU2 putPage, isolateLruPage where ',
  );
  const culprit = rows.find((row) => row.includes('class="culprit"'))!;
  expect(textOf(`<tr${culprit}`)).toContain('8 cas page[7].refcount 2 -> 3 src/mm/page/refcount.ts:25');
  // It stands in the second of the three columns.
  expect(culprit.match(/<td class="(?:quiet|did)"/g)).toEqual([
    '<td class="quiet"',
    '<td class="did"',
    '<td class="quiet"',
  ]);
  expect(textOf(`<tr${rows.find((row) => row.includes('class="violation"'))!}`)).toContain(
    'sub page[7].refcount 0 -> -1',
  );
  expect(textOf(page)).toContain('Why: cas of page[7].refcount at step 8');
});

test('of a long schedule the rows that matter, the rest counted', () => {
  const page = htmlReport(campaignWith(livelockFailure));
  const [, table] = /<table class="lanes[^"]*">(.*?)<\/table>/s.exec(page)!;
  expect(table!.split('<tr').length).toBeLessThan(100);
  const shown = [...table!.matchAll(/data-step="/g)].length;
  const hidden = [...table!.matchAll(/… ([\d,]+) steps? more/g)].reduce(
    (sum, [, count]) => sum + Number(count!.replaceAll(',', '')),
    0,
  );
  expect(shown + hidden).toBe(livelockFailure.events.length - 2);
});

test('the viewer gets every step, each text once', () => {
  const data = dataOf(htmlReport(campaignWith(syntheticFailure(200))), 0);
  expect(data.rows.step).toHaveLength(200);
  expect(new Set(data.strings).size).toBe(data.strings.length);
  const row = 120;
  const event = syntheticFailure(200).events[row]!;
  expect(data.strings[data.rows.text[row]!]).toBe(event.text);
  expect(data.strings[data.rows.site[row]!]).toBe(event.site);
  expect(data.sources).toContain(data.rows.site[row]);
  expect(data.timeline!.frames).toHaveLength(48);
  expect(dataOf(htmlReport(campaignWith(deadlockFailure)), 0).timeline).toBeNull();
});

test('charts of contention: stacked waits of scenarios, the histogram, call sites', () => {
  const page = htmlReport(fullDocument(refcountFailure));
  const text = textOf(page);
  expect(text).toContain('Time waited by lock class');
  expect(text).toContain('How long the waits were');
  expect(text).toContain('Call sites that waited longest');
  // Eight classes: seven have a colour, the last shares one.
  expect(text).toContain('others');
  const widths = [...page.matchAll(/<rect\s+class="tone-\w+"\s+x="([\d.]+)"\s+width="([\d.]+)"/g)].map(
    ([, x, width]) => [Number(x), Number(width)],
  );
  expect(Math.max(...widths.map(([x, width]) => x! + width!))).toBeCloseTo(1000, 0);
  const quiet = htmlReport(
    stressDocument(report({ scenarios: [scenario('storm', { lockStatistics: [] })], lockStatistics: [] })),
  );
  expect(textOf(quiet)).not.toContain('Contention');
});

test('coverage over time and the table of bugs', () => {
  const text = textOf(htmlReport(campaignWith(refcountFailure)));
  expect(text).toContain('Coverage over time');
  expect(text).toMatch(/of 9,500 executions were new/);
  expect(textOf(htmlReport(stressDocument(report())))).toContain('G1 isolation ignores a failed tryget 0badcafe');
});

test('texts of a hostile document stay texts', () => {
  const page = htmlReport(hostile(fullDocument(syntheticFailure(30))));
  expect(page).not.toContain('<script>hit');
  expect(page).not.toContain('<img');
  expect(page.match(/<script\b/g)).toHaveLength(1 + page.match(/id="data-/g)!.length);
  // Data of the viewer can't end its element, and is still what it was.
  const data = dataOf(page, 0);
  expect(data.strings.some((text) => text.endsWith(EVIL))).toBe(true);
  expect(textOf(page)).toContain('</script><script>hit()</script>');
});
