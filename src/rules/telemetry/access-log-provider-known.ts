import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const accessLogProviderKnown: Rule = {
  name: 'telemetry/access-log-provider-known',
  code: 'IST0157',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Access logs have a provider: one of the Telemetry, or a default of the mesh.',
  why: 'Without provider nothing is logged.',
  fix: 'Name a provider (`envoy` writes to the proxy\'s output), or set `defaultProviders.accessLogging` in the mesh config.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0157/',
  deviation: 'Without a mesh config it is not known whether the mesh has default providers.',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  accessLogging: [{}]
`,
      at: ['/spec/accessLogging/0'],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  accessLogging:
    - providers: [{ name: envoy }]
    - disabled: false
      filter: { expression: response.code >= 400 }
`,
      at: ['/spec/accessLogging/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  accessLogging: [{ disabled: true }]
`,
    },
    {
      meshConfig: `
defaultProviders: { accessLogging: [envoy] }
`,
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  accessLogging: [{}]
`,
    },
  ],
  check(subject, context) {
    const { isComplete } = AnalysisModel.of(context.model);
    if (!isComplete && context.model.options.meshConfig === undefined) return;
    if (context.model.meshConfig.defaultProviders.accessLogging.length > 0) return;
    for (const logging of Field.of(subject.object).child('spec')?.list('accessLogging') ?? []) {
      if (logging.flag('disabled') || logging.count('providers') > 0) continue;
      context.report({ at: logging.path(), message: 'The access log names no provider, and the mesh config has no default' });
    }
  },
};
