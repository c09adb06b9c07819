import { FieldPath } from '../diagnostics/field-path';
import { destinationProblems } from '../values/destination';
import { Field } from './field';

/** What is wrong with a destination that is written there. */
export function destinationFieldProblems(destination: Field): { at: FieldPath; message: string }[] {
  const port = destination.child('port');
  const spec = { host: destination.text('host'), subset: destination.text('subset'), port: port && { number: port.number('number') } };
  return destinationProblems(spec).map(({ path, message }) => {
    const below = path[path.length - 1];
    const at = path.length === 1 && below === 'host' ? destination.near('host') : destination.path(...path);
    const value = below === 'host' ? `"${spec.host}"` : below === 'subset' ? `"${spec.subset}"` : `${spec.port?.number ?? 0}`;
    return { at, message: `The destination's ${below === 'number' ? 'port' : below} ${value} ${message}` };
  });
}
