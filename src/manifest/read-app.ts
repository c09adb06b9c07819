import { IConstruct } from 'constructs';
import { Finding } from '../diagnostics/finding';
import { Manifest } from './manifest';
import { isJsonObject, manifestOf, ManifestOfOptions } from './manifest-of';

/** What an App's objects are read with. */
export interface ReadAppOptions extends Omit<ManifestOfOptions, 'origin'> {
  /** Reads only objects for which this holds, for an App that holds several configurations. @default - all */
  readonly include?: (object: IConstruct) => boolean;
  /** Told of each object and the construct that it came from. @default - nobody is told */
  readonly visit?: (manifest: Manifest, construct: IConstruct) => void;
}

/** The objects of an App, and those that could not be rendered. */
export interface ReadAppResult {
  readonly manifests: ReadonlyArray<Manifest>;
  readonly findings: ReadonlyArray<Finding>;
}

/** An object that cdk8s writes, of whatever version of cdk8s. */
interface Rendered extends IConstruct {
  toJson(): unknown;
}

const MARK = Symbol.for('cdk8s.ApiObject');

/**
 * Whether the construct is an object that will be written: ours, a raw one, one of cdk8s-plus, Include or Helm. Several copies of cdk8s
 * may be installed, so classes can't be compared.
 */
export function isApiObject(construct: IConstruct): construct is Rendered {
  if (!('toJson' in construct) || typeof construct.toJson !== 'function') return false;
  if (MARK in construct) return true;
  return 'apiVersion' in construct && typeof construct.apiVersion === 'string' && 'kind' in construct && typeof construct.kind === 'string';
}

/** Every object below the scope (an App, a chart, any construct) as it will be written, patches included, in the order of the tree. */
export function readApp(scope: IConstruct, options: ReadAppOptions = {}): ReadAppResult {
  const manifests: Manifest[] = [];
  const findings: Finding[] = [];
  for (const construct of scope.node.findAll()) {
    if (!isApiObject(construct) || options.include?.(construct) === false) continue;
    const origin = { constructPath: construct.node.path };
    const fail = (message: string) => findings.push({ code: 'PARSE-CONSTRUCT', severity: 'error', layer: 'parse', message, pointer: '', origin });
    try {
      const object = construct.toJson();
      if (isJsonObject(object)) {
        const manifest = manifestOf(object, { defaultNamespace: options.defaultNamespace, cluster: options.cluster, origin });
        manifests.push(manifest);
        options.visit?.(manifest, construct);
      } else fail('The construct renders to something that is no object');
    } catch (error) {
      fail(`The object can't be rendered: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { manifests, findings };
}
