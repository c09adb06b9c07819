import { Acknowledgement, resourceText, suppressedCodes, Suppression, SUPPRESS_ANNOTATION } from '../../src/diagnostics/suppression';
import { findingOf } from './arbitrary-finding';

const reason = 'known';
const isAcknowledged = (acknowledgement: Acknowledgement, finding = findingOf({ origin: { constructPath: 'app/shop/web' } })) =>
  Suppression.of([acknowledgement]).apply([finding])[0].acknowledged !== undefined;

describe('Suppression', () => {
  test.each<[Omit<Acknowledgement, 'reason'>, boolean]>([
    [{ code: 'VS-006' }, true],
    [{ code: 'VS-007' }, false],
    [{ code: 'VS-*' }, true],
    [{ code: '*' }, true],
    [{ code: '*', constructPath: 'app/shop' }, true],
    [{ code: '*', constructPath: 'app/shop/web' }, true],
    [{ code: '*', constructPath: 'app/sho' }, false],
    [{ code: '*', constructPath: '' }, true],
    [{ code: '*', resource: 'VirtualService web.shop' }, true],
    [{ code: '*', resource: 'VirtualService *.shop' }, true],
    [{ code: '*', resource: 'Gateway *' }, false],
  ])('%j covers: %p', (acknowledgement, expected) => {
    expect(isAcknowledged({ ...acknowledgement, reason })).toBe(expected);
  });

  test('asks for a reason', () => {
    expect(() => Suppression.of([{ code: 'X', reason: ' ' }])).toThrow('no reason');
  });

  test('gives the first reason, and keeps one given before', () => {
    const suppression = Suppression.of([{ code: '*', reason: 'first' }, { code: '*', reason: 'second' }]);
    expect(suppression.apply([findingOf(), findingOf({ acknowledged: 'before' })]).map((one) => one.acknowledged)).toEqual(['first', 'before']);
  });

  test('does not silence what could not be read', () => {
    expect(isAcknowledged({ code: '*', reason }, findingOf({ layer: 'parse' }))).toBe(false);
  });

  test.each([['VS-006', true], ['IST0101, VS-006', true], ['*', true], ['VS-007', false], ['', false]])('the annotation %p covers: %p', (text, expected) => {
    const [finding] = Suppression.of().apply([findingOf()], () => ({ [SUPPRESS_ANNOTATION]: text }));
    expect(finding.acknowledged !== undefined).toBe(expected);
  });

  test('tells which acknowledgements are of no use', () => {
    const used = { code: 'VS-006', reason };
    const unused = { code: 'VS-007', reason };
    expect(Suppression.of([used, unused]).unused([findingOf()])).toEqual([unused]);
  });
});

test('reads annotations without falling for inherited names', () => {
  expect([...suppressedCodes({})]).toEqual([]);
  expect([...suppressedCodes({ [SUPPRESS_ANNOTATION]: ' A ,,B' })]).toEqual(['A', 'B']);
});

test('names objects as istioctl does', () => {
  expect(resourceText({ apiVersion: 'v1', kind: 'Service', namespace: 'b', name: 'a' })).toBe('Service a.b');
  expect(resourceText({ apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'a' })).toBe('Namespace a');
});
