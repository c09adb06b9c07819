import { Field } from '../../model/field';
import { celExpressionProblem } from '../../values/cel-expression';
import { Rule } from '../rule';

export const logFilterValid: Rule = {
  name: 'telemetry/log-filter-valid',
  code: 'TEL-030',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'The filter of access logs is a CEL expression.',
  why: 'Envoy decides by it which requests are logged; Istio refuses the object.',
  fix: 'Write an expression such as "response.code >= 400".',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#AccessLogging-Filter',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  accessLogging: [{ filter: { expression: 'response.code >=' } }]
`,
      at: ['/spec/accessLogging/0/filter/expression'],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  accessLogging: [{ filter: {} }]
`,
      at: ['/spec/accessLogging/0/filter'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  accessLogging: [{ filter: { expression: 'response.code >= 400 || has(request.headers)' } }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const logging of spec.list('accessLogging')) {
      const filter = logging.child('filter');
      if (filter === undefined) continue;
      const expression = filter.text('expression');
      const problem = celExpressionProblem(expression);
      if (problem !== undefined) {
        context.report({
          at: filter.near('expression'),
          message: `The filter "${expression}" ${problem}`,
          value: expression,
        });
      }
    }
  },
};
