import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';

/** In what Services of one name differ: their being headless, their types, their ports. What the API server fills in is no difference. */
export function differences(services: ReadonlyArray<Manifest>): string[] {
  const specs = services.map(({ object }) => Field.of(object).child('spec') ?? Field.of(undefined));
  const aspects: ReadonlyArray<readonly [string, (spec: Field) => string]> = [
    ['headless in some only', (spec) => String(spec.text('clusterIP') === 'None')],
    ['types', (spec) => spec.text('type') || 'ClusterIP'],
    ['ports', (spec) => spec.list('ports').map(portText).sort().join()],
  ];
  return aspects.filter(([, read]) => new Set(specs.map(read)).size > 1).map(([name]) => name);
}

function portText(port: Field): string {
  const number = port.number('port') ?? 0;
  const target = port.text('targetPort') || port.number('targetPort') || number;
  return JSON.stringify([number, target, port.text('protocol') || 'TCP', port.text('name'), port.text('appProtocol'), port.number('nodePort') ?? 0]);
}
