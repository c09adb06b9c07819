import { configMapReferenceProblem } from '../../src/values/config-map-reference';

test.each([['ca'], [''], ['configmap://shop/ca'], ['configmap://shop/ca/x'], ['ConfigMap://web/ca']])('%s is fine in namespace shop', (name) => {
  expect(configMapReferenceProblem(name, 'shop')).toBeUndefined();
});

test.each([['configmap://'], ['configmap://ca'], ['configmap:///ca'], ['configmap://shop/'], ['configmap://web/ca']])('%s is wrong in namespace shop', (name) => {
  expect(configMapReferenceProblem(name, 'shop')).toBeDefined();
});

test('without a namespace there is none to read from', () => {
  expect(configMapReferenceProblem('configmap://shop/ca', '')).toContain('only an object of a namespace');
});
