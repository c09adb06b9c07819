import { TallySheet } from '../../conformance/tally-sheet';

describe('the count of a conformance run', () => {
  const sheet = new TallySheet('objects');
  sheet.add('o1', { disagreements: [], facets: { layer: { agreed: 1, of: 1 } } });
  sheet.add('o2', { disagreements: [{ verdict: 'missed', class: 'host', detail: 'why' }, { verdict: 'missed', class: 'port' }], facets: { layer: { agreed: 0, of: 1 } } });
  sheet.add('o3', { disagreements: [{ verdict: 'noted', class: 'text' }] });
  sheet.add('o4', { disagreements: [{ verdict: 'false alarm', class: 'host' }] });
  sheet.add('o5', { disagreements: [{ verdict: 'missed', class: 'host' }] });

  test('a case agrees when nothing that counts is said of it, and counts once', () => {
    expect(sheet.scoreLine()).toBe('objects: 2/5 agree (40.00%), missed 2, false alarms 1');
  });

  test('cases that differ are told apart', () => {
    const other = new TallySheet('traffic');
    other.add('t1', { disagreements: [{ verdict: 'differs', class: 'timeout' }] });
    expect(other.scoreLine()).toBe('traffic: 0/1 agree (0.00%), missed 0, false alarms 0, differ 1');
    expect(new TallySheet('none').scoreLine()).toBe('none: 0/0 agree (-), missed 0, false alarms 0');
  });

  test('classes come with counts and ids, those that do not count last', () => {
    expect(sheet.classLines(false)).toEqual([
      '    2  missed: host  [o2 o5]',
      '    1  false alarm: host  [o4]',
      '    1  missed: port  [o2]',
      '    1  noted: text  [o3]',
    ]);
    expect(sheet.classLines(true)).toContain('         o2: why');
  });

  test('further figures', () => {
    expect(sheet.facetLine()).toBe('layer 1/2 (50.00%)');
  });
});
