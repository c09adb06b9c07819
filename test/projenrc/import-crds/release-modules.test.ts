import { runInNewContext } from 'vm';
import { releaseTableLiteral } from '../../../projenrc/import-crds/release-modules';

test('keeps what is young or removed, drops what every supported release has', () => {
  const history = {
    'example.com/Thing': {
      versions: { v1: '1.22', v1alpha3: '1.5' },
      fields: { 'spec.old': '1.5', 'spec.floor': '1.26', 'spec.young': '1.29', 'spec.dead': '1.5', 'spec.next': '1.32' },
      enums: { 'spec.mode': { OLD: '1.5', YOUNG: '1.28' }, 'spec.other': { OLD: '1.9' } },
      removed: { 'spec.dead': '1.6' },
    },
    'example.com/Gone': { versions: { v1: '1.5' }, fields: { spec: '1.5' }, enums: {}, removed: { spec: '1.8' }, gone: '1.8' },
    'example.com/Dying': { versions: { v1: '1.27' }, fields: { 'spec.a': '1.27' }, enums: {}, removed: {}, gone: '1.30' },
  };
  expect(JSON.parse(runInNewContext(releaseTableLiteral(history, '1.26')) as string)).toEqual({
    'example.com/Dying': { versions: { v1: '1.27' }, gone: '1.30', fields: { 'spec.a': '1.27' } },
    'example.com/Gone': { versions: { v1: '1.5' }, gone: '1.8' },
    'example.com/Thing': {
      versions: { v1: '1.22', v1alpha3: '1.5' },
      fields: { 'spec.dead': ['1.5', '1.6'], 'spec.next': '1.32', 'spec.young': '1.29' },
      enums: { 'spec.mode': { YOUNG: '1.28' } },
    },
  });
});
