import { destinationFieldProblems } from '../../src/model/destination-field-problems';
import { Field } from '../../src/model/field';

const problems = (destination: unknown) => destinationFieldProblems(Field.of({ destination }).child('destination')!).map(({ at, message }) => `${at.join('/')}: ${message}`);

test('point to the member that is wrong, and quote it', () => {
  expect(problems({ host: '*', subset: 'a_b', port: { number: 70000 } })).toEqual([
    expect.stringMatching(/^destination\/host: The destination's host "\*" /),
    expect.stringMatching(/^destination\/subset: The destination's subset "a_b" /),
    expect.stringMatching(/^destination\/port\/number: The destination's port 70000 /),
  ]);
});

test('point to the destination where the host is missing', () => {
  expect(problems({})).toEqual([expect.stringMatching(/^destination: /)]);
  expect(problems({ host: 1 })).toEqual([expect.stringMatching(/^destination\/host: /)]);
});

test('are none for a destination that can exist', () => {
  expect(problems({ host: 'a', subset: '', port: { number: 80 } })).toEqual([]);
});
