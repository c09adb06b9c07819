import { isJsonObject } from '../manifest/manifest-of';
import { CrdSchema } from '../releases/crd-schema';
import { GatewayApiTarget } from '../releases/gateway-api-target';
import { GatewayApiVersion } from '../releases/gateway-api-version';
import { IstioVersion } from '../releases/istio-version';
import { OpenApiSchema } from '../releases/open-api-schema';
import { Release } from '../releases/release';
import { ReleaseTarget } from '../releases/release-target';
import { schemaFor } from '../releases/schema-store';
import { Problem } from './problem';
import { hasField, releasePath, stepInto } from './schema-path';
import { Walk } from './walk';

/** Whether the schemas are those of the target itself, so that there is nothing newer in them. */
function isNewest(target: ReleaseTarget): boolean {
  const istio = target.istio ?? IstioVersion.newest();
  const gatewayApi = target.gatewayApi?.version ?? GatewayApiVersion.newest();
  return istio.compare(IstioVersion.newest()) === 0 && gatewayApi.compare(GatewayApiVersion.newest()) === 0;
}

/** Product name before a release's number. */
function productOf(groupKind: string): string {
  return groupKind.startsWith('gateway.networking.') ? 'Gateway API' : 'Istio';
}

/** Finds fields and values of enums that the schema has and the target does not have yet. */
export function newerThanTarget(crd: CrdSchema, object: unknown, target: ReleaseTarget): Problem[] {
  if (isNewest(target)) return [];
  const walk = new Walk();
  new ReleaseWalk(Release.of(target), crd.groupKind, walk).visit(crd.schema, object, '');
  return walk.problems;
}

class ReleaseWalk {
  constructor(
    private readonly release: Release,
    private readonly groupKind: string,
    private readonly walk: Walk,
  ) {}

  /** Recurses as deep as the schema. */
  public visit(schema: OpenApiSchema, value: unknown, path: string): void {
    if (Array.isArray(value)) {
      if (schema.items) value.forEach((item, index) => this.into(schema, index, item, path));
    } else if (isJsonObject(value)) {
      for (const name of Object.keys(value)) this.into(schema, name, value[name], path);
    } else if (schema.enum && (typeof value === 'string' || typeof value === 'number')) {
      const lifespan = this.release.findEnumValue(this.groupKind, path, String(value));
      if (lifespan && !this.release.has(this.groupKind, lifespan)) this.report(`The value ${JSON.stringify(value)}`, lifespan.since, value);
    }
  }

  private into(schema: OpenApiSchema, step: string | number, value: unknown, path: string): void {
    const next = stepInto(schema, step);
    if (!next) return;
    const at = (path + next.suffix).replace(/^\./, '');
    this.walk.path.push(step);
    const lifespan = typeof step === 'string' ? this.release.findField(this.groupKind, at) : undefined;
    // What is below a field that is too new is too new by itself.
    if (lifespan && !this.release.has(this.groupKind, lifespan)) this.report(`The field "${step}"`, lifespan.since, undefined);
    else this.visit(next.schema, value, at);
    this.walk.path.pop();
  }

  private report(what: string, since: string, value: unknown): void {
    this.walk.report({
      code: 'SCHEMA-RELEASE',
      layer: 'release',
      message: `${what} is not known to ${this.release.label(this.groupKind)}`,
      value,
      remedy: `It exists since ${productOf(this.groupKind)} ${since}: leave it out, or target that release`,
    });
  }
}

/** An unknown field that another release or channel knows is told as such. */
export function explainedByRelease(crd: CrdSchema, problem: Problem, target: ReleaseTarget): Problem {
  if (problem.code !== 'SCHEMA-UNKNOWN-FIELD') return problem;
  const release = Release.of(target);
  const name = String(problem.path[problem.path.length - 1]);
  const tell = (message: string, remedy: string): Problem => ({ ...problem, code: 'SCHEMA-RELEASE', layer: 'release', message, remedy });
  const lifespan = release.findField(crd.groupKind, releasePath(crd.schema, problem.path));
  if (lifespan?.removed !== undefined) {
    return tell(`The field "${name}" is not known to ${release.label(crd.groupKind)}`, `It was removed in ${productOf(crd.groupKind)} ${lifespan.removed}: leave it out`);
  }
  if (crd.channel === 'standard') {
    const version = target.gatewayApi?.version ?? GatewayApiVersion.newest();
    const experimental = schemaFor(crd.groupKind, crd.version, { ...target, gatewayApi: GatewayApiTarget.experimental(version) });
    if (experimental && hasField(experimental.schema, problem.path)) {
      return tell(`The field "${name}" is not known to ${release.label(crd.groupKind)}`, 'It exists in the experimental channel: leave it out, or target that channel');
    }
  }
  return problem;
}
