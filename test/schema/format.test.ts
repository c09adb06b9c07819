import { formatProblem } from '../../src/schema/format';

describe('formats', () => {
  test.each([
    ['date-time', '2026-01-31T08:00:00Z', true], ['date-time', '2026-02-30T08:00:00Z', false], ['date-time', '2024-02-29T23:59:59.5+02:00', true],
    ['date-time', '2026-01-31', false], ['date-time', '2026-01-31T24:00:00Z', false], ['date-time', 'now', false],
    ['byte', 'aGk=', true], ['byte', '', true], ['byte', 'aGk', false], ['byte', 'a-_=', false],
    ['ipv4', '10.0.0.1', true], ['ipv4', '010.0.0.1', false], ['ipv4', '::1', false], ['ipv4', '10.0.0.1/8', false],
    ['ipv6', '::1', true], ['ipv6', 'fe80::1%eth0', false], ['ipv6', '10.0.0.1', false],
    ['no-such-format', 'anything', true],
  ])('%s %j: %s', (format, text, fine) => {
    expect(formatProblem(format, text) === undefined).toBe(fine);
  });
});
