import { EnvoyMessages } from '../../../src/model/envoy/envoy-messages';

const table = EnvoyMessages.get();

test('finds messages by their full names only', () => {
  expect(table.tryFind('envoy.config.cluster.v3.Cluster')?.name).toBe('envoy.config.cluster.v3.Cluster');
  expect(table.tryFind('Cluster')).toBeUndefined();
  expect(table.tryFind('envoy.api.v2.Cluster')).toBeUndefined();
  expect(table.tryFind('__proto__')).toBeUndefined();
});

test('every field of every message can be read, and refers to what is there', () => {
  const names = table.allNames();
  expect(names.length).toBeGreaterThan(1500);
  let fields = 0;
  for (const name of names) {
    for (const field of table.tryFind(name)?.fields ?? []) {
      fields++;
      expect(field.name).toMatch(/^[A-Za-z]\w*$/);
      if (field.type.form === 'message') expect(names).toContain(table.at(field.type.index).name);
      if (field.type.form === 'enum') expect(table.valuesOf(field.type.index).size).toBeGreaterThan(0);
    }
  }
  expect(fields).toBeGreaterThan(5000);
});

test('knows lists, maps, enums and JSON names', () => {
  const cluster = table.tryFind('envoy.config.cluster.v3.Cluster');
  const field = (name: string) => cluster?.fields.find((one) => one.name === name);
  expect(field('connect_timeout')).toMatchObject({ jsonName: 'connectTimeout', isList: false, type: { form: 'message' } });
  expect(field('filters')).toMatchObject({ isList: true });
  expect(field('typed_extension_protocol_options')).toMatchObject({ key: { form: 'string' }, type: { form: 'message' } });
  expect([...table.valuesOf(field('lb_policy')?.type.index ?? -1)]).toContain('LEAST_REQUEST');
});
