import { expect, it } from 'vitest';
import { PAGE_COMPOUND_HEAD, PAGE_LRU } from '../../src/mm/machine/pageFields.ts';
import { PG_hwpoison, PG_locked } from '../../src/mm/page/pageFlags.ts';
import { refFreeze } from '../../src/mm/page/refcount.ts';
import { frameViews } from '../../src/oracle/view/frameViews.ts';
import type { FrameView } from '../../src/scenario/frameView.ts';
import { createScene, type Scene } from './scene.ts';
import { flipFlag, setPage } from './words.ts';

const look = ({ machine }: Scene, pfn: number): FrameView =>
  frameViews(machine, (site) => (site === 0 ? undefined : `f.ts:${site}`))[pfn]!;

it('says what each frame is used for', () => {
  const s = createScene();
  const views = frameViews(s.machine);
  const place = (pfn: number): string => views[pfn]!.place;
  expect(views).toHaveLength(64);
  expect(views[3]).toMatchObject({ name: 'page[3]', group: 'node 0 normal' });
  expect(views[40]).toMatchObject({ name: 'page[40]', group: 'node 0 movable' });
  expect([s.anon, s.file, s.isolated, s.batched].map(place)).toEqual([
    'inactive_anon',
    'inactive_file',
    'isolated',
    'batch',
  ]);
  expect([s.compound, s.compound + 1, s.block, s.pcp].map(place)).toEqual(['allocated', 'tail', 'free', 'free']);
  expect(views[s.compound + 1]!.notes).toContain(`tail of page[${s.compound}]`);
  expect(views[s.pcp]!.notes[0]).toMatch(/^on cpu\[\d\] list of zone/);
  expect(views[s.batched]!.notes).toContain('in cpu[1] batch add');
});

it('marks what is isolated, pinned, written, locked, poisoned and frozen', () => {
  const s = createScene();
  const marks = (pfn: number): readonly string[] => look(s, pfn).marks;
  expect(marks(s.anon)).toEqual([]);
  expect(marks(s.isolated)).toEqual(['isolated']);
  expect(marks(s.pinned)).toEqual(['pinned', 'dirty']);
  expect(marks(s.writing)).toContain('writeback');
  flipFlag(s, s.anon, PG_locked | PG_hwpoison);
  expect(refFreeze(s.cpu, s.anon, 1)).toBe(true);
  expect(marks(s.anon)).toEqual(['locked', 'poisoned', 'frozen']);
});

it('says who refers to a page, and who took the last reference of a class', () => {
  const s = createScene();
  const { refcount, references } = look(s, s.pinned);
  expect(refcount).toBeGreaterThan(1024);
  expect(references.map(({ class: of, count }) => `${of} ${count}`)).toContain('pin 1');
  expect(references.every(({ cpu }) => cpu === 0 || cpu === 1)).toBe(true);
});

it('ends on lists that are damaged', () => {
  const s = createScene();
  setPage(s, s.anon, PAGE_LRU, 1);
  setPage(s, s.file, PAGE_LRU, -7);
  setPage(s, s.block, PAGE_COMPOUND_HEAD, 99_999);
  expect(frameViews(s.machine)).toHaveLength(64);
});
