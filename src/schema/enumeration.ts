import { OpenApiSchema } from '../releases/open-api-schema';
import { didYouMean } from '../values/edit-distance';
import { jsonEqual } from './json-value';
import { Check } from './walk';

/** Lists longer than this are cut in remedies. */
const SHOWN = 12;

function listed(values: ReadonlyArray<unknown>): string {
  const names = values.filter((value) => value !== '').slice(0, SHOWN).map(String);
  return values.length > SHOWN ? `${names.join(', ')} …` : names.join(', ');
}

/** `enum`: closed lists of values. */
export function enumCheck(schema: OpenApiSchema): Check[] {
  const values = schema.enum;
  if (values === undefined) return [];
  const scalars = new Set<unknown>(values);
  return [(value, walk) => {
    if (scalars.has(value) || (typeof value === 'object' && values.some((each) => jsonEqual(each, value)))) return;
    const near = typeof value === 'string' ? didYouMean(value, values.filter((each) => typeof each === 'string')) : undefined;
    const remedy = near === undefined ? `Give one of ${listed(values)}` : `Did you mean ${near}? It takes one of ${listed(values)}`;
    walk.report({ code: 'SCHEMA-ENUM', message: 'is none of the values that are allowed here', value, remedy, blocksCel: true });
  }];
}
