import { TextLanguage } from './text-language';

const NAME = 'abcdefghijklmnopqrstuvwxyz0123456789';
const BETWEEN = '/sa/';

/** Identities of workloads in any of the trust domains, as certificates carry them (`spiffe://td/ns/NAMESPACE/sa/ACCOUNT`). */
export function identityLanguage(trustDomains: ReadonlyArray<string>): TextLanguage {
  const heads = trustDomains.map((domain) => `spiffe://${domain}/ns/`);
  const known = new Map<string, number>();
  for (const head of heads) for (let end = 0; end < head.length; end++) if (!known.has(head.slice(0, end))) known.set(head.slice(0, end), known.size);
  const texts = [...known.keys()];
  const [namespaceStart, namespaceEnd, namespaceDash] = [known.size, known.size + 1, known.size + 2];
  const between = known.size + 3;
  const accountStart = between + BETWEEN.length - 1;
  const [accountEnd, accountMark] = [accountStart + 1, accountStart + 2];
  const fixed = new Set([...heads.join(''), ...BETWEEN]);
  return {
    characters: `${NAME}-.:/${[...fixed].join('')}`,
    start: 0,
    next(state, character) {
      if (state < namespaceStart) {
        const text = texts[state] + character;
        return known.get(text) ?? (heads.includes(text) ? namespaceStart : -1);
      }
      if (state < between) {
        if (NAME.includes(character)) return namespaceEnd;
        if (character === '/') return state === namespaceEnd ? between : -1;
        return character === '-' && state !== namespaceStart ? namespaceDash : -1;
      }
      if (state < accountStart) return character === BETWEEN[state - between + 1] ? state + 1 : -1;
      if (NAME.includes(character)) return accountEnd;
      return (character === '-' && state !== accountStart) || (character === '.' && state === accountEnd) ? accountMark : -1;
    },
    accepts: (state) => state === accountEnd,
    kind: (character) => (fixed.has(character) || !NAME.includes(character) ? character : 'name'),
  };
}
