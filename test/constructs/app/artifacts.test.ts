import { Chart, Duration, Testing } from 'cdk8s';
import { Artifacts } from '../../../src/constructs/app/artifacts';
import { InvalidPropError } from '../../../src/constructs/app/invalid-prop';
import { messageOf } from '../stage';

describe('artifacts', () => {
  const chart = new Chart(Testing.app(), 'chart');

  test.each(['../up', 'a/../b', '/etc/passwd', 'a//b', '', '.', 'a/.', 'a\\b', 'a b', '.hidden', 'a\u0000'])('stay inside their folder: not %j', (path) => {
    expect(messageOf(() => new Artifacts().add(chart, path, () => ''))).toContain('[chart] artifact path does not stay inside the artifacts folder');
  });

  test('come by path, each once', () => {
    const artifacts = new Artifacts();
    for (const path of ['vm/b/hosts', 'values.yaml', 'vm/a-1/mesh.yaml']) artifacts.add(chart, path, () => path.toUpperCase());
    expect(artifacts.all().map(({ path, text }) => [path, text()])).toEqual([
      ['values.yaml', 'VALUES.YAML'], ['vm/a-1/mesh.yaml', 'VM/A-1/MESH.YAML'], ['vm/b/hosts', 'VM/B/HOSTS'],
    ]);
    expect(messageOf(() => artifacts.add(chart, 'values.yaml', () => ''))).toContain('[chart] artifact path is already written by chart: "values.yaml"');
  });
});

test.each<[unknown, string]>([
  [undefined, '[a/b] weight is wrong'],
  ['x', '[a/b] weight is wrong: "x"'],
  [NaN, '[a/b] weight is wrong: NaN'],
  [{ a: [1] }, '[a/b] weight is wrong: {"a":[1]}'],
  [Duration.millis(1500), '[a/b] weight is wrong: 1.5s'],
  ['y'.repeat(200), `[a/b] weight is wrong: "${'y'.repeat(119)}…`],
])('a prop that is wrong is told with its value: %j', (value, expected) => {
  const error = new InvalidPropError('a/b', { field: 'weight', value, problem: 'is wrong' });
  expect([error.message, error.constructPath, error.field, error.name]).toEqual([expected, 'a/b', 'weight', 'InvalidPropError']);
});

test('and with what would be right, and where to read on', () => {
  expect(new InvalidPropError('a', { field: 'b', problem: 'is wrong', expected: 'c', docs: 'https://d' }).message)
    .toBe('[a] b is wrong\n  Right would be: c\n  Read on: https://d');
});
