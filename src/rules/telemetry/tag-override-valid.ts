import { Field } from '../../model/field';
import { Rule } from '../rule';

export const tagOverrideValid: Rule = {
  name: 'telemetry/tag-override-valid',
  code: 'TEL-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Each override of a tag fits its operation: a value to set, none to remove.',
  why: 'A tag is set to the value of an expression, or removed; Istio refuses the object.',
  fix: 'Set `value` to a CEL expression, or the operation to REMOVE.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#MetricsOverrides-TagOverride',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics:
    - overrides:
        - tagOverrides:
            region: {}
            zone: { operation: REMOVE, value: node.zone }
            rack: null
`,
      at: [
        '/spec/metrics/0/overrides/0/tagOverrides/region',
        '/spec/metrics/0/overrides/0/tagOverrides/zone/value',
        '/spec/metrics/0/overrides/0/tagOverrides/rack',
      ],
    },
    {
      title: 'A tag without a name is only warned of.',
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics:
    - overrides:
        - tagOverrides: { '': { value: node.zone } }
`,
      at: ['/spec/metrics/0/overrides/0/tagOverrides/'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics:
    - overrides:
        - tagOverrides: { region: { value: node.region }, zone: { operation: REMOVE } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const override of spec.list('metrics').flatMap((metrics) => metrics.list('overrides'))) {
      for (const tag of override.entries('tagOverrides')) {
        const remove = tag.text('operation') === 'REMOVE';
        const value = tag.text('value') !== '';
        if (tag.key === '') context.report({ at: tag.path(), message: 'A tag should have a name', severity: 'warning' });
        if (!tag.present) context.report({ at: tag.path(), message: `The override of the tag "${tag.key}" must not be null` });
        else if (remove && value) context.report({ at: tag.path('value'), message: `The tag "${tag.key}" is removed, so it can not have a value` });
        else if (!remove && !value) context.report({ at: tag.near('value'), message: `The tag "${tag.key}" needs a value` });
      }
    }
  },
};
