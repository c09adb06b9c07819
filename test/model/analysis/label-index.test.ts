import * as fc from 'fast-check';
import { LabelIndex } from '../../../src/model/analysis/label-index';
import { LabelSelector } from '../../../src/values/label-selector';

const labels = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), fc.constantFrom('1', '2'), { maxKeys: 3 });
const labelled = fc.record({ namespace: fc.constantFrom('x', 'y'), labels });

test('selects what a look at everything would select, in the same order', () => {
  fc.assert(fc.property(fc.array(labelled, { maxLength: 10 }), labels, fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }), (all, asked, namespace) => {
    const index = new LabelIndex(all);
    const selector = LabelSelector.ofLabels(asked);
    const expected = all.filter((one) => (namespace === undefined || one.namespace === namespace) && selector.matches(one.labels));
    expect(index.select(asked, namespace)).toEqual(expected);
    expect(index.select({ ...asked }, namespace)).toEqual(expected);
  }), { numRuns: 1000 });
});
