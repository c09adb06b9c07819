import { Manifest } from '../../manifest/manifest';
import { tryParseGoBool } from '../../values/go-bool';
import { Field } from '../field';
import { AuthorizationRule, authorizationRule } from './authorization-rule';

export type AuthorizationAction = 'ALLOW' | 'DENY' | 'AUDIT' | 'CUSTOM';

const DRY_RUN = 'istio.io/dry-run';

/** An AuthorizationPolicy as data. */
export interface AuthorizationPolicy {
  readonly manifest: Manifest;
  readonly action: AuthorizationAction;
  /** Whether it only reports what it would do. */
  readonly dryRun: boolean;
  /** Extension provider that a CUSTOM policy asks; `''` for others. */
  readonly provider: string;
  /** Without any, nothing matches. */
  readonly rules: ReadonlyArray<AuthorizationRule>;
}

/** Reads an AuthorizationPolicy; an action that there is not counts as not written. */
export function authorizationPolicy(manifest: Manifest): AuthorizationPolicy {
  const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
  const action = spec.text('action');
  return {
    manifest,
    action: action === 'DENY' || action === 'AUDIT' || action === 'CUSTOM' ? action : 'ALLOW',
    dryRun: tryParseGoBool(Object.hasOwn(manifest.annotations, DRY_RUN) ? manifest.annotations[DRY_RUN] : '') === true,
    provider: spec.child('provider')?.text('name') ?? '',
    rules: spec.list('rules').filter((rule) => rule.present).map(authorizationRule),
  };
}

/** `namespace/name`. */
export function policyName({ manifest }: { readonly manifest: Manifest }): string {
  return `${manifest.namespace}/${manifest.name}`;
}
