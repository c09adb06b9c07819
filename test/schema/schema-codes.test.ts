import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { SCHEMA_CODES } from '../../src/schema/schema-codes';

const FOLDER = join(__dirname, '../../src/schema');

function emitted(): string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'schema-codes.ts');
  const codes = files.flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/'(SCHEMA-[A-Z-]+)'/g)].map((match) => match[1]));
  return [...new Set(codes)].sort();
}

describe('codes of the schema layer', () => {
  test('each that is said is explained, and none besides', () => {
    expect(SCHEMA_CODES.map(({ code }) => code)).toEqual(emitted());
  });

  test.each(SCHEMA_CODES.map((each) => [each.code, each] as const))('%s is explained in sentences', (_code, { title, why, fix, docs }) => {
    for (const sentence of [title, why, fix]) expect(sentence).toMatch(/^[A-Z].{8,}[.)]$/);
    expect(docs).toMatch(/^https:\/\//);
  });
});
