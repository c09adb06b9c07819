import * as fc from 'fast-check';
import { LabelSelector } from '../../src/values/label-selector';

const labels = { app: 'web', tier: 'front' };

describe('LabelSelector', () => {
  test.each([
    [undefined, true],
    [{}, true],
    [{ matchLabels: {} }, true],
    [{ matchLabels: { app: 'web' } }, true],
    [{ matchLabels: { app: 'web', x: 'y' } }, false],
    [{ matchLabels: { toString: 'x' } }, false],
    [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'web'] }] }, true],
    [{ matchExpressions: [{ key: 'x', operator: 'In', values: ['a'] }] }, false],
    [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] }, false],
    [{ matchExpressions: [{ key: 'x', operator: 'NotIn', values: ['web'] }] }, true],
    [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, true],
    [{ matchExpressions: [{ key: 'constructor', operator: 'Exists' }] }, false],
    [{ matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] }, false],
    [{ matchLabels: { app: 'web' }, matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
  ])('%j selects: %p', (selector, expected) => {
    expect(LabelSelector.parse(selector).matches(labels)).toBe(expected);
  });

  test.each([
    ['x'], [[]], [{ matchLabels: { a: 1 } }], [{ matchLabels: [] }], [{ matchExpressions: {} }], [{ matchExpressions: [null] }],
    [{ matchExpressions: [{ key: 'a', operator: 'Equals', values: ['x'] }] }], [{ matchExpressions: [{ key: 'a', operator: 'In' }] }],
    [{ matchExpressions: [{ key: 'a', operator: 'Exists', values: ['x'] }] }], [{ matchExpressions: [{ operator: 'Exists' }] }],
  ])('refuses %j', (selector) => {
    expect(LabelSelector.tryParse(selector)).toBeUndefined();
    expect(() => LabelSelector.parse(selector)).toThrow('label selector');
  });

  test('writes as Kubernetes does, sorted by key', () => {
    const selector = LabelSelector.parse({
      matchLabels: { z: '1', b: '2' },
      matchExpressions: [
        { key: 'c', operator: 'In', values: ['y', 'x'] },
        { key: 'd', operator: 'NotIn', values: ['q'] },
        { key: 'a', operator: 'Exists' },
        { key: 'e', operator: 'DoesNotExist' },
      ],
    });
    expect(selector.toString()).toBe('a,b=2,c in (x,y),d notin (q),!e,z=1');
    expect(LabelSelector.EVERYTHING.toString()).toBe('');
    expect(LabelSelector.ofLabels(undefined).isEmpty()).toBe(true);
    expect(LabelSelector.ofLabels({ a: 'b' }).isEmpty()).toBe(false);
    expect(LabelSelector.parse({ matchExpressions: [{ key: 'a', operator: 'Exists' }] }).isEmpty()).toBe(false);
  });

  test('selects an object by any subset of its labels', () => {
    const set = fc.dictionary(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }));
    fc.assert(fc.property(set, set, (own, others) => {
      const all = Object.fromEntries([...Object.entries(others), ...Object.entries(own)]);
      expect(LabelSelector.ofLabels(own).matches(all)).toBe(true);
      expect(LabelSelector.ofLabels(all).matches(own)).toBe(Object.keys(all).length === Object.keys(own).length);
    }));
  });
});
