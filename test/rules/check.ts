import { loadAll } from 'js-yaml';
import { toPointer } from '../../src/diagnostics/field-path';
import { Severity } from '../../src/diagnostics/severity';
import { Manifest } from '../../src/manifest/manifest';
import { MeshModel, MeshModelOptions } from '../../src/model/mesh-model';
import { Rule } from '../../src/rules/rule';

/** What a rule said, in the shape that tests compare. */
export interface Reported {
  readonly pointer: string;
  readonly message: string;
  readonly severity: Severity;
  /** `Kind namespace/name` of the object it is about. */
  readonly subject: string;
}

/** Options of a check: those of the model, with its mesh config as YAML. */
export interface CheckOptions extends Omit<MeshModelOptions, 'meshConfig' | 'context'> {
  readonly meshConfig?: string;
  /** YAML of objects that exist elsewhere. */
  readonly context?: string;
}

type Json = Record<string, unknown>;

/** Any JSON object as a manifest; what it does not say is empty. */
export function toManifest(object: Json): Manifest {
  const metadata = isObject(object.metadata) ? object.metadata : {};
  const apiVersion = textOf(object.apiVersion);
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const kind = textOf(object.kind);
  return {
    apiVersion,
    group,
    version,
    kind,
    groupKind: group === '' ? kind : `${group}/${kind}`,
    name: textOf(metadata.name),
    namespace: textOf(metadata.namespace),
    labels: (isObject(metadata.labels) ? metadata.labels : {}) as Record<string, string>,
    annotations: (isObject(metadata.annotations) ? metadata.annotations : {}) as Record<string, string>,
    creationTimestamp: textOf(metadata.creationTimestamp) || undefined,
    object,
    origin: {},
  };
}

/** The manifests of a YAML text; its empty documents are left out. */
export function manifestsOf(yaml: string): Manifest[] {
  return (loadAll(yaml) as unknown[]).filter(isObject).map(toManifest);
}

/** Runs one rule over every object of its kind, in the model of all of them. */
export function reports(rule: Rule, yaml: string, options: CheckOptions = {}): Reported[] {
  const meshConfig = options.meshConfig === undefined ? undefined : (loadAll(options.meshConfig)[0] as Json);
  const context = options.context === undefined ? undefined : manifestsOf(options.context);
  const model = MeshModel.of(manifestsOf(yaml), { ...options, meshConfig, context });
  const found: Reported[] = [];
  const kinds = typeof rule.kind === 'string' ? [rule.kind] : rule.kind;
  for (const subject of model.manifests) {
    if (!kinds.includes(subject.groupKind) && !kinds.includes('*')) continue;
    rule.check(subject, {
      model,
      report: (report) => {
        const about = report.subject ?? subject;
        found.push({
          pointer: toPointer(report.at),
          message: report.message,
          severity: report.severity ?? rule.severity,
          subject: `${about.kind} ${about.namespace}/${about.name}`,
        });
      },
    });
  }
  return found;
}

/** Where the rule found something, in the order it said so. */
export function pointers(rule: Rule, yaml: string, options: CheckOptions = {}): string[] {
  return reports(rule, yaml, options).map(({ pointer }) => pointer);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
