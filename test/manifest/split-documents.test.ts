import * as fc from 'fast-check';
import { splitDocuments } from '../../src/manifest/split-documents';

const texts = (stream: string) => splitDocuments(stream).map((one) => one.text);

test.each([
  ['a', ['a']],
  ['a\n---\nb', ['a\n', '---\nb']],
  ['---\na\n--- # x\nb\n', ['---\na\n', '--- # x\nb\n']],
  ['a: |\n  ---\n---x\nb', ['a: |\n  ---\n---x\nb']],
  ['a\n---', ['a\n', '---']],
  ['a\r\n---\r\nb', ['a\r\n', '---\r\nb']],
  ['%YAML 1.1\n# c\n---\na', ['%YAML 1.1\n# c\n---\na']],
  ['', ['']],
])('%j has the documents %j', (stream, expected) => {
  expect(texts(stream)).toEqual(expected);
});

test('loses nothing, and counts lines', () => {
  const line = fc.constantFrom('a: 1', '---', '--- # c', '', '# c', '%YAML 1.1', '  ---', '...');
  fc.assert(fc.property(fc.array(line), (lines) => {
    const stream = lines.join('\n');
    const documents = splitDocuments(stream);
    expect(documents.map((one) => one.text).join('')).toBe(stream);
    let before = '';
    for (const { text, linesBefore } of documents) {
      expect(linesBefore).toBe(before.split('\n').length - 1);
      before += text;
    }
  }));
});
