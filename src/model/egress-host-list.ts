import { Field } from './field';

/** An imported host that adds nothing to the ones before it. */
export interface EgressHostRepetition {
  readonly host: Field;
  /** The namespace that it names, `.` resolved. */
  readonly namespace: string;
  /** Whether the whole namespace follows single hosts of it, instead of the other way round. */
  readonly whole: boolean;
}

/** What a Sidecar's egress listener imports, by namespace; `~` entries and those without a namespace are left out. */
export class EgressHostList {
  public readonly repetitions: ReadonlyArray<EgressHostRepetition>;
  /** The entry for all hosts of all namespaces, where others are listed beside it. */
  public readonly everythingBesideOthers: Field | undefined;

  constructor(hosts: ReadonlyArray<Field>, ownNamespace: string) {
    const byNamespace = new Map<string, Set<string>>();
    const repetitions: EgressHostRepetition[] = [];
    let everything: Field | undefined;
    for (const host of hosts) {
      const slash = host.string.indexOf('/');
      if (slash < 0 || host.string.startsWith('~')) continue;
      const written = host.string.slice(0, slash);
      const namespace = written === '.' ? ownNamespace : written;
      const name = host.string.slice(slash + 1);
      if (namespace === '*' && name === '*') everything ??= host;
      const names = byNamespace.get(namespace);
      if (names === undefined) {
        byNamespace.set(namespace, new Set([name]));
        continue;
      }
      if (name === '*' || names.has('*') || names.has(name)) repetitions.push({ host, namespace, whole: name === '*' && !names.has('*') });
      names.add(name);
    }
    this.repetitions = repetitions;
    this.everythingBesideOthers = byNamespace.size > 1 ? everything : undefined;
  }
}
