import { Field } from '../../model/field';
import { Rule } from '../rule';

const SOURCES: ReadonlyArray<readonly [string, string]> = [['literal', 'value'], ['header', 'name'], ['environment', 'name']];

export const customTagValid: Rule = {
  name: 'telemetry/custom-tag-valid',
  code: 'TEL-024',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Each tag of spans has a name, and says where its value comes from.',
  why: 'A tag of nothing can not be added to spans; Istio refuses the object.',
  fix: 'Name the tag, and give it a literal, a header or an environment variable.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#Tracing-CustomTag',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing:
    - customTags:
        region: { literal: { value: '' } }
        tenant: { header: {} }
        pod: { environment: { name: '' } }
`,
      at: [
        '/spec/tracing/0/customTags/region/literal/value',
        '/spec/tracing/0/customTags/tenant/header',
        '/spec/tracing/0/customTags/pod/environment/name',
      ],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing:
    - customTags: { '': { literal: { value: eu } }, rack: null }
`,
      at: ['/spec/tracing/0/customTags/', '/spec/tracing/0/customTags/rack'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing:
    - customTags: { region: { literal: { value: eu } }, tenant: { header: { name: x-tenant, defaultValue: none } }, route: { formatter: { value: '%ROUTE_NAME%' } } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const tag of spec.list('tracing').flatMap((tracing) => tracing.entries('customTags'))) {
      if (tag.key === '') context.report({ at: tag.path(), message: 'A tag must have a name' });
      if (!tag.present) context.report({ at: tag.path(), message: `The tag "${tag.key}" must not be null` });
      for (const [source, name] of SOURCES) {
        const from = tag.child(source);
        if (from === undefined || from.text(name) !== '') continue;
        context.report({ at: from.near(name), message: `The ${source} of the tag "${tag.key}" must have a ${name}` });
      }
    }
  },
};
