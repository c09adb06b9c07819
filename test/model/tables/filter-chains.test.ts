import * as fc from 'fast-check';
import { FilterChain, moreSpecific } from '../../../src/model/tables/filter-chain';
import { FilterChains } from '../../../src/model/tables/filter-chains';
import { IpAddress } from '../../../src/values/ip-address';

const chain = (sni: string[], subnets: string[] = [], terminatesTls = false): FilterChain => ({ sni, subnets, targets: [], terminatesTls });

test.each([
  [[chain([]), chain(['a.x.io'])], 'a.x.io', 1],
  [[chain(['*.x.io']), chain(['*.a.x.io'])], 'b.a.x.io', 1],
  [[chain(['*.x.io']), chain(['a.x.io'])], 'A.X.io', 1],
  [[chain(['a.x.io']), chain(['a.x.io'])], 'a.x.io', 0],
  [[chain(['a.x.io', 'b.x.io'])], 'b.x.io', 0],
  [[chain(['a.x.io'])], 'x.io', -1],
  [[chain(['a.x.io']), chain([])], '', 1],
  [[chain(['a.x.io'])], undefined, -1],
  [[chain(['a.x.io']), chain([], ['10.0.0.0/8'])], 'a.x.io', 1],
  [[chain([], ['10.0.0.0/8']), chain([], ['10.1.0.0/16'])], 'a.x.io', 1],
  [[chain([], ['11.0.0.0/8']), chain([])], 'a.x.io', 1],
])('TS-038: %# of chains, for server name %p number %i', (chains, sni, expected) => {
  const chosen = new FilterChains(chains).choose({ sni, address: IpAddress.parse('10.1.2.3') });
  expect(chosen === undefined ? -1 : chains.indexOf(chosen)).toBe(expected);
});

test('plain text gets nowhere that TLS ends', () => {
  const chains = new FilterChains([chain([], [], true)]);
  expect(chains.chooseAtGateway({ sni: undefined })).toBeUndefined();
  expect(chains.chooseAtGateway({ sni: '' })).toBe(chains.all[0]);
});

test('looking by name finds what trying all would', () => {
  const name = fc.constantFrom('a.x.io', 'b.x.io', '*.x.io', '*.io', '*', 'a.y.io');
  const chains = fc.array(fc.tuple(fc.uniqueArray(name, { maxLength: 2 }), fc.constantFrom<string[]>([], ['10.0.0.0/8'], ['10.1.0.0/16'])), { maxLength: 6 });
  fc.assert(fc.property(chains, fc.constantFrom('a.x.io', 'c.x.io', 'a.y.io', 'z', '', undefined), (made, sni) => {
    const all = made.map(([names, subnets]) => chain(names, subnets));
    const connection = { sni, address: IpAddress.parse('10.1.2.3') };
    expect(new FilterChains(all).choose(connection)?.sni).toEqual(moreSpecific(all, connection)?.sni);
  }));
});
