import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const file = join(import.meta.dirname, '../../../schema/pagetorture-report-1.schema.json');

/** What is published lets fields be added; here one that nobody describes is a mistake. */
function strictly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strictly(value)]));
  return 'required' in parts ? { ...parts, additionalProperties: false } : parts;
}

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  strictly(JSON.parse(readFileSync(file, 'utf8'))) as object,
);

/** What of a value contradicts the schema of the document; after a trip through JSON, as a reader has it. */
export function schemaErrors(document: unknown): string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
