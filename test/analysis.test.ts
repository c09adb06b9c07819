import { checkRule, CodeIndex, FindingSet, lint, locate, manifestOf, readYaml, renderText, Rule, RuleRegistry } from '../src/analysis';

const timeoutSet: Rule = {
  name: 'shop/timeout-set',
  code: 'SHOP-001',
  severity: 'warning',
  layer: 'practice',
  packs: [],
  kind: 'networking.istio.io/VirtualService',
  title: 'Every HTTP route has a timeout.',
  why: 'Without one, a request waits as long as its client does.',
  fix: 'Set `timeout`.',
  docs: 'https://wiki.example.com/mesh/timeouts',
  bad: [{
    yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: reviews, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
    at: ['/spec/http/0'],
  }],
  good: [{
    yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: reviews, namespace: shop }
spec: { hosts: [reviews], http: [{ timeout: 5s, route: [{ destination: { host: reviews } }] }] }
`,
  }],
  check(subject, context) {
    const { spec } = subject.object as { spec?: { http?: { timeout?: string }[] } };
    spec?.http?.forEach((route, i) => {
      if (route.timeout === undefined) context.report({ at: ['spec', 'http', i], message: 'The route has no timeout' });
    });
  },
};

describe('cdk8s-istio/analysis', () => {
  test('runs a rule of one\'s own over YAML, with the place of the field', () => {
    const { manifests, source } = readYaml(timeoutSet.bad[0].yaml, { file: 'reviews.yaml' });
    const findings = locate(lint(manifests, { rules: [timeoutSet] }).findings, () => source);
    expect(findings).toMatchObject([{ code: 'SHOP-001', severity: 'warning', origin: { file: 'reviews.yaml', line: 5, column: 34 } }]);
    expect(renderText(FindingSet.of(findings))).toContain('warning SHOP-001: The route has no timeout');
  });

  test('beside the packs\' own', () => {
    const wrong = manifestOf({ apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name: 'a' }, spec: { hosts: ['a'], http: [{ route: [{ destination: { host: 'a' }, weight: -1 }] }] } });
    const codes = lint([wrong], { rules: [timeoutSet] }).findings.map(({ code }) => code);
    expect(codes).toEqual([expect.stringMatching(/^VS-/), 'SHOP-001']);
  });

  test('checkRule tries a rule on its examples', () => {
    expect(checkRule(timeoutSet).map(({ problem }) => problem)).toEqual([undefined, undefined]);
    expect(checkRule(timeoutSet)[0].reported).toEqual(['/spec/http/0']);
  });

  test.each<[string, Partial<Rule>, RegExp]>([
    ['a bad example that is not reported', { check: () => undefined }, /^Reported at \[\], not at \[\/spec\/http\/0\]$/],
    ['a bad example that does not say where', { bad: [{ yaml: timeoutSet.bad[0].yaml }] }, /says in "at" where/],
    ['a good example that is reported', { good: timeoutSet.bad.map(({ yaml }) => ({ yaml })) }, /^Reported at \[\/spec\/http\/0\], not at \[\]$/],
    ['an example that the API server refuses', { good: [{ yaml: timeoutSet.good[0].yaml.replace('hosts:', 'hostz:') }] }, /^SCHEMA-UNKNOWN-FIELD: /],
    ['an example that is no YAML', { good: [{ yaml: 'a: [' }] }, /^PARSE-/],
    ['a rule that fails', { check: () => { throw new Error('oops'); } }, /oops|not at/],
  ])('checkRule finds %s', (_what, more, words) => {
    const problems = checkRule({ ...timeoutSet, ...more }).flatMap(({ problem }) => problem ?? []);
    expect(problems.some((problem) => words.test(problem))).toBe(true);
  });

  test('tells of the library\'s own rules and codes', () => {
    expect(RuleRegistry.all.rules.length).toBeGreaterThan(300);
    expect(CodeIndex.all.find('IST0101')?.rules.length).toBeGreaterThan(0);
  });
});
