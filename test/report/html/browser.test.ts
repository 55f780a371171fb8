import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';
import { htmlReport } from '../../../src/report/html/htmlReport.ts';
import { deadlockFailure } from '../steppedSample.ts';
import { hostile } from './hostileDocument.ts';
import { campaignWith, fullDocument } from './htmlSample.ts';
import { syntheticFailure } from './syntheticFailure.ts';

/** Debian's; another one may be named. */
const executablePath = process.env['PAGETORTURE_CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);
/** Where pictures of every page go, for a person who wants to look. */
const pictures = process.env['PAGETORTURE_SCREENSHOTS'];
/** The gate installs Chromium: there a machine without it is an error. */
const isRequired = process.env['PAGETORTURE_BROWSER_TESTS'] === 'required';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const STEPS = 5000;
const SIZES = [
  ['phone', 375, 800],
  ['desktop', 1280, 900],
] as const;

/** What the frames of `syntheticFailure(60)` are called after a step. */
function labelsAfter(last: number): string[] {
  const { timeline } = syntheticFailure(60);
  const { frames, frameLooks, initialFrames, changes } = timeline!;
  const now = [...initialFrames];
  for (const { step, frames: changed = [] } of changes) if (step <= last) now[changed[0]!] = changed[1]!;
  return now.map((look, frame) => {
    const { place, marks, refcount } = frameLooks[look]!;
    return `${[`${frames[frame]!.name}: ${place}`, ...marks].join(', ')}; refcount ${refcount}`;
  });
}

if (!isThere && !isRequired)
  process.stderr.write(`no ${executablePath}: reports are not tested in a browser (apt-get install chromium)\n`);

describe.skipIf(!isThere && !isRequired)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pagetorture-browser-'));
  let browser: BrowserContext;

  beforeAll(async () => {
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      headless: true,
      args: ARGUMENTS,
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the report of a document; what the page complains of is gathered in `problems`. */
  async function open(document: ReportDocument, name: string): Promise<{ page: Page; problems: string[] }> {
    const file = join(pictures ?? folder, `${name}.html`);
    writeFileSync(file, htmlReport(document));
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(`asks for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, problems };
  }

  /** The grid as a person sees it. */
  const gridOf = (page: Page): Promise<string[]> =>
    page.locator('.frame').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));

  /** Lets the page draw. */
  const drawn = (page: Page): Promise<void> =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

  const position = (page: Page): Promise<string | null> => page.locator('[data-part="position"]').first().textContent();

  test('fits a phone and a desk in light and dark, and complains of nothing', async () => {
    const { page, problems } = await open(fullDocument(syntheticFailure(300)), 'full');
    await page.evaluate(() => {
      for (const finding of document.querySelectorAll('details')) finding.open = true;
    });
    for (const [name, width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await drawn(page);
        if (pictures !== undefined)
          await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`), fullPage: true });
      }
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([name, widest]).toEqual([name, width]);
      // Nothing in the viewer or among the charts is wider than its place.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.pane, .chart, .controls, .finding')]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map(({ className }) => className),
      );
      expect([name, cut]).toEqual([name, []]);
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  test('steps forwards and backwards with keys, buttons and the slider through 5,000 steps', async () => {
    const { page, problems } = await open(campaignWith(syntheticFailure(STEPS)), 'long');
    const slider = page.locator('[data-part="slider"]');
    await slider.focus();
    await page.keyboard.press('End');
    await slider.blur();
    await drawn(page);
    const end = await gridOf(page);
    expect(end).toHaveLength(48);
    expect(await position(page)).toBe('5000 of 5000');

    await page.keyboard.press('ArrowLeft');
    await drawn(page);
    expect(await position(page)).toBe('4999 of 5000');
    const before = await gridOf(page);
    expect(before).not.toEqual(end);
    await page.locator('[data-move="forward"]').click();
    await drawn(page);
    expect(await gridOf(page)).toEqual(end);

    // To the beginning, and the same way back: what a step changed is undone and done again.
    await slider.focus();
    await page.keyboard.press('Home');
    await drawn(page);
    const start = await gridOf(page);
    expect(await position(page)).toBe('0 of 5000');
    await page.keyboard.press('n');
    await drawn(page);
    expect(await page.locator('.frame.changed').count()).toBe(1);
    await page.keyboard.press('p');
    await drawn(page);
    expect(await gridOf(page)).toEqual(start);
    await page.keyboard.press('PageDown');
    await drawn(page);
    expect(await position(page)).toBe('6 of 5000');

    // Each place of the slider is one that the page draws.
    const drawnSteps = await slider.evaluate(async (input: HTMLInputElement, steps) => {
      const seen: string[] = [];
      for (let at = 0; at <= steps; at += 100) {
        input.value = String(at);
        input.dispatchEvent(new Event('input'));
        await new Promise((done) => requestAnimationFrame(() => done(undefined)));
        seen.push(document.querySelector('[data-part="position"]')!.textContent!);
      }
      return seen;
    }, STEPS);
    expect(drawnSteps).toEqual(Array.from({ length: STEPS / 100 + 1 }, (_, i) => `${i * 100} of ${STEPS}`));
    expect(await gridOf(page)).toEqual(end);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a frame is chosen, a step of the table leads to the viewer, waiters and locks are told', async () => {
    const { page, problems } = await open(campaignWith(syntheticFailure(60)), 'short');
    await page.locator('.frame').nth(9).click();
    await drawn(page);
    expect(await page.locator('[data-part="details"] h5').textContent()).toContain('page[9]');
    expect(await page.locator('.frame').nth(9).getAttribute('aria-pressed')).toBe('true');
    await page.locator('button[data-step="14"]').first().click();
    await drawn(page);
    expect(await position(page)).toBe('14 of 60');
    expect(await gridOf(page)).toEqual(labelsAfter(14));
    const text = (name: string): Promise<string> => page.locator(`[data-part="${name}"]`).innerText();
    expect(await text('step')).toMatch(/CPU2[\s\S]*add page\[\d+\]\.refcount[\s\S]*refcount\.ts:34[\s\S]*Atomics\.add/);
    expect(await text('locks')).toMatch(/spinning|node\[0\]\.lruLock/);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('words in place of frames, of a scenario that shows none', async () => {
    const { page, problems } = await open(campaignWith(deadlockFailure), 'words');
    await drawn(page);
    expect(await page.locator('.frame').count()).toBe(0);
    const words = page.locator('[data-part="details"]');
    expect(await words.innerText()).toMatch(/zone\[0\]\.lock\s+1\s+CPU1 at 4/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await drawn(page);
    expect(await words.innerText()).toMatch(/zone\[0\]\.lock\s+0/);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('hostile texts do nothing, in the page and in the viewer', async () => {
    const { page, problems } = await open(hostile(fullDocument(syntheticFailure(40))), 'hostile');
    await page.evaluate(() => {
      for (const finding of document.querySelectorAll('details')) finding.open = true;
    });
    await drawn(page);
    await page.keyboard.press('ArrowLeft');
    await page.locator('.frame').nth(3).click();
    await drawn(page);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('[data-part="step"]').first().innerText()).toContain('<script>hit()</script>');
    await page.setViewportSize({ width: 375, height: 800 });
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(problems).toEqual([]);
    await page.close();
  });
});
