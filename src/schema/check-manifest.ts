import { toPointer } from '../diagnostics/field-path';
import { Finding } from '../diagnostics/finding';
import { Manifest } from '../manifest/manifest';
import { ReleaseTarget } from '../releases/release-target';
import { schemaFor } from '../releases/schema-store';
import { ObjectSchema } from './object-schema';
import { Problem } from './problem';
import { metadataPage, referencePage } from './reference-page';
import { explainedByRelease, newerThanTarget } from './release-check';
import { unservedProblem } from './served-check';

/** What the API server would make of one object. */
export interface CheckedManifest {
  readonly findings: ReadonlyArray<Finding>;
  /** The object as it would be stored: defaults filled in, nulls dropped. The same manifest where no schema of it is known. */
  readonly stored: Manifest;
  /** Whether it would be taken. */
  readonly admitted: boolean;
  /** Whether its fields have the types and shapes that its kind says: what further checks rely on. */
  readonly wellFormed: boolean;
}

/** Judges one object by the schema of its kind in the target's releases. Kinds without a schema here pass. */
export function checkManifest(manifest: Manifest, target: ReleaseTarget = {}): CheckedManifest {
  const unserved = unservedProblem(manifest, target);
  if (unserved) return { findings: [findingOf(unserved, manifest)], stored: manifest, admitted: false, wellFormed: false };
  const crd = schemaFor(manifest.groupKind, manifest.version, target);
  if (!crd) return { findings: [], stored: manifest, admitted: true, wellFormed: true };
  const verdict = ObjectSchema.of(crd).check(manifest.object);
  const problems = verdict.problems.map((problem) => explainedByRelease(crd, problem, target));
  problems.push(...newerThanTarget(crd, manifest.object, target));
  const findings = problems.map((problem) => findingOf(problem, manifest));
  if (crd.deprecated) findings.push(deprecation(manifest, crd.deprecationWarning));
  const stored = verdict.stored === manifest.object ? manifest : { ...manifest, object: verdict.stored };
  return { findings, stored, admitted: problems.length === 0, wellFormed: !problems.some(({ layer }) => layer === 'structural') };
}

function findingOf(problem: Problem, manifest: Manifest): Finding {
  return {
    code: problem.code,
    severity: 'error',
    layer: problem.layer,
    message: sentence(problem),
    ...(problem.remedy === undefined ? {} : { remedy: problem.remedy }),
    ...(problem.value === undefined ? {} : { value: problem.value }),
    subject: subjectOf(manifest),
    pointer: toPointer(problem.path),
    origin: manifest.origin,
    docs: problem.path[0] === 'metadata' ? metadataPage(problem.path[1]) : referencePage(manifest.groupKind),
  };
}

function deprecation(manifest: Manifest, warning: string | undefined): Finding {
  return {
    code: 'SCHEMA-DEPRECATED',
    severity: 'warning',
    layer: 'release',
    message: warning ?? `The version ${manifest.apiVersion} of ${manifest.kind} is deprecated`,
    value: manifest.apiVersion,
    subject: subjectOf(manifest),
    pointer: '/apiVersion',
    origin: manifest.origin,
    docs: referencePage(manifest.groupKind),
  };
}

function subjectOf({ apiVersion, kind, namespace, name }: Manifest): Finding['subject'] {
  return { apiVersion, kind, namespace, name };
}

/** Problems that start with a verb are about the field they point at. */
function sentence({ message, path }: Problem): string {
  if (/^[A-Z]/.test(message)) return message;
  const last = path[path.length - 1];
  if (last === undefined) return `The object ${message}`;
  return /^the /.test(message) ? `T${message.slice(1)}` : `${typeof last === 'number' ? `Item ${last}` : `"${last}"`} ${message}`;
}
