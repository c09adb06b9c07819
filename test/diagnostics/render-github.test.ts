import * as fc from 'fast-check';
import { renderGithub } from '../../src/diagnostics/render-github';
import { findingOf, shuffled } from './arbitrary-finding';

test('writes one command', () => {
  const finding = findingOf({ origin: { file: 'a,b:c.yaml', line: 3, column: 5 }, remedy: 'Use 100% of\n it' });
  expect(renderGithub([finding])).toBe(
    '::error file=a%2Cb%3Ac.yaml,line=3,col=5,title=VS-006::The host is not valid%0Aat: VirtualService shop/web%0Afield: spec.hosts[0]%0Afix: Use 100%25 of\\n it\n',
  );
});

test.each([['error', '::error '], ['warning', '::warning '], ['info', '::notice ']] as const)('%s is %s', (severity, command) => {
  expect(renderGithub([findingOf({ severity })]).startsWith(command)).toBe(true);
});

test('leaves acknowledged findings out', () => {
  expect(renderGithub([findingOf({ acknowledged: 'x' })])).toBe('');
});

test('no finding starts a command of its own', () => {
  fc.assert(fc.property(shuffled, ([list]) => {
    for (const line of renderGithub(list).split('\n').slice(0, -1)) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:(?:file|line|col|title)=[^,:]*,?)+::[^\r\n]*$/);
    }
  }));
});
