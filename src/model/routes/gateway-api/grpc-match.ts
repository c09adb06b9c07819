import { StringMatch } from '../../../values/string-match';
import { Field } from '../../field';
import { HttpMatch, MATCH_ALL } from '../http-match';
import { namedMatches } from './named-match';

/** A match of a GRPCRoute: its service and method are the request's path. Undefined where a regular expression does not compile. */
export function grpcMatch(match: Field): HttpMatch | undefined {
  const headers = namedMatches(match.list('headers'));
  const method = match.child('method');
  const uri = method === undefined ? StringMatch.of('prefix', '/') : callMatch(method.text('type'), method.text('service'), method.text('method'));
  if (headers === undefined || uri === undefined) return undefined;
  return { ...MATCH_ALL, uri, segmented: false, headers };
}

function callMatch(type: string, service: string, method: string): StringMatch | undefined {
  if (type === 'RegularExpression') {
    return StringMatch.tryParse({ regex: `/${service || '[^/]+'}/${method || '[^/]+'}` });
  }
  if (service !== '' && method !== '') return StringMatch.of('exact', `/${service}/${method}`);
  if (service !== '') return StringMatch.of('prefix', `/${service}/`);
  return method === '' ? StringMatch.of('prefix', '/') : StringMatch.tryParse({ regex: `/[^/]+/${method}` });
}
