import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { constructModule } from '../../../projenrc/import-crds/construct-module';
import { HEADER, kindsByFile } from '../../../projenrc/import-crds/generated-file';
import { schemaModules } from '../../../projenrc/import-crds/schema-modules';
import { TO_WIRE_TEXT } from '../../../projenrc/import-crds/to-wire-module';
import { committedCrds } from './committed';

const IMPORTS = join(__dirname, '..', '..', '..', 'imports');

function committed(file: string): string {
  return readFileSync(join(IMPORTS, file), 'utf8');
}

// The schemas in the tree hold all that the classes are made from. So what the generator writes can be compared with
// what is committed without the upstream's files: a hand edit, or a generator that was changed and not run, shows here.
describe('what is committed is what the generator writes', () => {
  const crds = committedCrds();

  test.each([...schemaModules(crds)])('schemas/%s', (file, text) => {
    expect(committed(`schemas/${file}`)).toBe(text);
  });

  test('and no other schemas', () => {
    const files = readdirSync(join(IMPORTS, 'schemas'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.sort()).toEqual([...schemaModules(crds).keys()].sort());
  });

  test.each([...kindsByFile(crds)])('%s.ts', (file, kinds) => {
    expect(committed(`${file}.ts`)).toBe(constructModule(kinds));
  });

  test('to-wire.ts', () => {
    expect(committed('to-wire.ts')).toBe(`${HEADER}${TO_WIRE_TEXT}`);
  });
});

test('every generated file says so', () => {
  const files = readdirSync(IMPORTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) expect(committed(file)).toMatch(/^(\/\/|\/\*) Written by /);
});
