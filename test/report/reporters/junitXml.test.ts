import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator, type XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';
import { junitXml } from '../../../src/report/reporters/junit/junitXml.ts';
import { documentNamed, documents, HOSTILE } from './documents.ts';

const validator = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8')),
);

const parsed = (document: ReportDocument): XmlDocument => XmlDocument.fromString(junitXml(document));
const elements = (xml: XmlDocument, path: string): XmlElement[] => xml.find(path) as XmlElement[];
const attribute = (element: XmlElement, name: string): string | undefined => element.attr(name)?.value;

test.each(documents)('%s: well-formed, and what the schema asks for', (_, document) => {
  expect(() => validator.validate(parsed(document))).not.toThrow();
});

test('the schema finds what is wrong', () => {
  const wrong = junitXml(documentNamed('fuzz')).replace('failures="3"', 'failures="some"');
  expect(() => validator.validate(XmlDocument.fromString(wrong))).toThrow(/some/);
});

test('a scenario is a test case; what was found is its failure, with the whole screen', () => {
  const document = documentNamed('fuzz');
  const xml = parsed(document);
  const [suite] = elements(xml, '/testsuites/testsuite');
  expect([attribute(suite!, 'name'), attribute(suite!, 'tests'), attribute(suite!, 'failures')]).toEqual([
    'pagetorture fuzz',
    // Two scenarios of the parameters are not among the three that ran.
    '5',
    '3',
  ]);
  const [failed] = elements(xml, '//testcase');
  expect([attribute(failed!, 'name'), attribute(failed!, 'file'), attribute(failed!, 'line')]).toEqual([
    'migrate-pin-0',
    'src/mm/page/refcount.ts',
    '41',
  ]);
  expect(elements(xml, '//failure')[0]!.content).toBe(document.findings[0]!.screen.join('\n'));
  const token = elements(xml, '//testcase[1]/properties/property[@name="token"]')[0]!;
  expect(attribute(token, 'value')).toBe(document.findings[0]!.token);
});

test('scenarios that did not run, or of which nothing can be said, are skipped', () => {
  const skipped = elements(parsed(documentNamed('inconclusive')), '//testcase[skipped]');
  expect(skipped.map((element) => attribute(element, 'name'))).toEqual(['storm']);
});

test('several findings of a scenario have a test case each, the time counts once', () => {
  const document = documentNamed('clean');
  const [finding] = documentNamed('fuzz').findings;
  const both = [finding!, { ...finding!, id: 'other' }];
  const scenario = { ...document.scenarios[0]!, findings: both.map(({ id }) => id) };
  const cases = elements(parsed({ ...document, scenarios: [scenario], findings: both }), '//testcase[failure]');
  expect(cases.map((element) => [attribute(element, 'name'), attribute(element, 'time')])).toEqual([
    ['put-isolate', '4.000'],
    ['put-isolate (other)', '0.000'],
  ]);
});

test('hostile text comes out as it went in, but for characters that XML does not have', () => {
  const xml = parsed(documentNamed('hostile'));
  // oxlint-disable-next-line no-control-regex
  const expected = HOSTILE.replaceAll(/[\u0000\u0007\u001B\r\u2028]|\uD800/g, '\uFFFD');
  expect(attribute(elements(xml, '//testcase')[0]!, 'name')).toBe(expected);
  expect(elements(xml, '//b')).toEqual([]);
});
