import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { LAYERS, restrictedZones } from '../projenrc/layers';

const ROOT = resolve(__dirname, '..');

/** Files directly in src/ are the package's entries: they re-export, and anybody's rooms at that. */
const ENTRIES = ['src/analysis.ts', 'src/index.ts'];

function foldersOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The files of this project that a source text imports or re-exports, relative to the root and without extension. */
function localImports(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*\(?\s*'(\.{1,2}\/[^']*|\.{1,2})'/g)].map((match) => match[1]);
  return specifiers.map((specifier) => posix.normalize(posix.join(dirname(file), specifier)));
}

function roomOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'imports' ? 'imports' : `${top}/${second}`;
}

function levelOf(room: string): number {
  return LAYERS.findIndex((rooms) => rooms.includes(room));
}

/** Why a room may not import from another one, if it may not. */
function breach(from: string, to: string): string | undefined {
  if (from === to || levelOf(to) < levelOf(from)) return undefined;
  return `${from} imports from ${to}`;
}

describe('layers', () => {
  test('name every room once', () => {
    const rooms = LAYERS.flat();
    expect(new Set(rooms).size).toBe(rooms.length);
  });

  test('know every folder of src, and no other', () => {
    const rooms = LAYERS.flat();
    const folders = ['imports', ...foldersOf('src')];
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
    expect(rooms.filter((room) => !folders.includes(room))).toEqual([]);
  });

  test('leave only the entries directly in src', () => {
    const loose = filesBelow('src').filter((file) => file.split('/').length === 2);
    expect(loose.filter((file) => !ENTRIES.includes(file))).toEqual([]);
  });

  test('have a zone for each pair of rooms that is forbidden', () => {
    const zones = restrictedZones().map((zone) => `${zone.target} ${zone.from}`);
    expect(zones).toContain('./src/values ./src/model');
    expect(zones).toContain('./src/rules ./src/simulator');
    expect(zones).toContain('./src/simulator ./src/rules');
    expect(zones).not.toContain('./src/model ./src/values');
    expect(zones).not.toContain('./src/values ./src/values');
  });

  test('tell a breach from a proper import', () => {
    expect(breach('src/values', 'src/model')).toBe('src/values imports from src/model');
    expect(breach('src/rules', 'src/graph')).toBe('src/rules imports from src/graph');
    expect(breach('src/model', 'src/values')).toBeUndefined();
    expect(breach('src/model', 'src/model')).toBeUndefined();
    expect(localImports('src/a/b.ts', 'import { X } from \'../c/d\';\nexport * from \'./e\';\nimport \'../f\';'))
      .toEqual(['src/c/d', 'src/a/e', 'src/f']);
  });

  test('are kept by every file', () => {
    const breaches = [...filesBelow('imports'), ...filesBelow('src')]
      .filter((file) => !ENTRIES.includes(file))
      .flatMap((file) => localImports(file, readFileSync(join(ROOT, file), 'utf8'))
        .map((target) => breach(roomOf(file), roomOf(target)))
        .filter((reason) => reason !== undefined)
        .map((reason) => `${file}: ${reason}`));
    expect(breaches).toEqual([]);
  });
});
