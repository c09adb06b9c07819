import { Manifest } from '../../../src/manifest/manifest';
import { HostTable } from '../../../src/model/analysis/host-table';
import { ManifestIndex } from '../../../src/model/manifest-index';
import { plainService, serviceEntry } from '../../rules/analysis-table';

const entry = (place: string, host: string, port: number) => serviceEntry(place, { hosts: [host], ports: [{ number: port }] });
const table = (...objects: ReadonlyArray<Manifest>) => new HostTable(new ManifestIndex(objects));

describe('of several that declare a host', () => {
  const full = entry('shop/e', 'web.shop.svc.cluster.local', 1);

  test('the Service counts', () => {
    for (const objects of [[full, plainService('shop/web', 80)], [plainService('shop/web', 80), full]]) {
      expect(table(...objects).find('web', 'shop', [])?.ports).toEqual([80]);
    }
  });

  test('the last ServiceEntry by name counts, whatever their order', () => {
    const [a, b] = [entry('shop/a', 'b.example', 1), entry('shop/b', 'b.example', 2)];
    for (const objects of [[a, b], [b, a]]) expect(table(...objects).find('b.example', 'shop', [])?.ports).toEqual([2]);
  });

  test('the exact host counts before wildcards, and the longest of these', () => {
    const hosts = table(entry('x/a', '*', 1), entry('x/b', '*.b.example', 2), entry('x/c', '*.example', 3), entry('x/d', 'a.b.example', 4));
    expect(['a.b.example', 'c.b.example', 'b.example', 'other'].map((host) => hosts.find(host, 'shop', [])?.ports[0])).toEqual([4, 2, 3, 1]);
  });
});
