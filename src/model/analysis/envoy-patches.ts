import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { byName } from './group';

/** A patch of an EnvoyFilter that is applied relative to something else, which may not be there yet. */
export interface RelativePatch {
  readonly patch: Field;
  readonly operation: string;
  /** Whether an earlier patch of the same name is for some proxy versions only. */
  readonly afterVersion: boolean;
}

/** A patch as Istio's analyzer looks at it. */
export interface EnvoyPatch {
  readonly patch: Field;
  readonly applyTo: string;
  readonly operation: string;
}

const RELATIVE: ReadonlySet<string> = new Set(['INSERT_BEFORE', 'INSERT_AFTER', 'REMOVE', 'REPLACE']);
const ROUTES: ReadonlySet<string> = new Set(['ROUTE_CONFIGURATION', 'HTTP_ROUTE']);
const REPLACEABLE: ReadonlySet<string> = new Set(['NETWORK_FILTER', 'HTTP_FILTER', 'VIRTUAL_HOST']);

/** The patches of an EnvoyFilter up to the first without a `patch`, where Istio's analyzer stops. */
export function envoyPatches(envoyFilter: Manifest): EnvoyPatch[] {
  const patches = Field.of(envoyFilter.object).child('spec')?.list('configPatches') ?? [];
  const end = patches.findIndex((each) => !each.has('patch'));
  return (end < 0 ? patches : patches.slice(0, end)).map((patch) => ({
    patch,
    applyTo: patch.text('applyTo'),
    operation: patch.child('patch')?.text('operation') ?? '',
  }));
}

/** Whether the operation can not be done to routes. */
export function isLostOnRoutes({ applyTo, operation }: EnvoyPatch): boolean {
  return ROUTES.has(applyTo) && (operation === 'ADD' || operation === 'REMOVE');
}

/** Whether it replaces what can not be replaced. */
export function isWrongReplacement({ applyTo, operation }: EnvoyPatch): boolean {
  return operation === 'REPLACE' && !REPLACEABLE.has(applyTo);
}

/** The relative patches of all EnvoyFilters. Which came earlier is told by namespace and name, not by the order of the input. */
export class RelativePatches {
  private readonly found = new Map<Manifest, RelativePatch[]>();

  constructor(index: ManifestIndex) {
    const versioned = new Set<string>();
    for (const manifest of [...index.ofKind('networking.istio.io/EnvoyFilter')].sort(byName)) {
      const hasPriority = (Field.of(manifest.object).child('spec')?.number('priority') ?? 0) !== 0;
      const relative: RelativePatch[] = [];
      for (const each of envoyPatches(manifest)) {
        const name = nameOf(each.patch);
        const counts = RELATIVE.has(each.operation) && !isLostOnRoutes(each) && !isWrongReplacement(each);
        if (counts && !hasPriority) relative.push({ patch: each.patch, operation: each.operation, afterVersion: versioned.has(name) });
        if ((each.patch.child('match')?.child('proxy')?.text('proxyVersion') ?? '') !== '') versioned.add(name);
      }
      this.found.set(manifest, relative);
    }
  }

  public of(envoyFilter: Manifest): ReadonlyArray<RelativePatch> {
    return this.found.get(envoyFilter) ?? [];
  }
}

/** A name in the value is never that of a filter in a match. */
function nameOf(patch: Field): string {
  const value = patch.child('patch')?.child('value');
  if (value === undefined || value.members().length === 0) return '';
  if (value.has('name')) return value.text('name') === '' ? '' : `value ${value.text('name')}`;
  const filter = patch.child('match')?.child('listener')?.child('filterChain')?.child('filter')?.text('name') ?? '';
  return filter === '' ? '' : `match ${filter}`;
}
