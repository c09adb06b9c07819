import { FieldPath } from '../diagnostics/field-path';
import { didYouMean } from '../values/edit-distance';
import { ProblemList } from './problem-list';
import { kindOf, readMeshConfigEnum, readMeshConfigScalar } from './mesh-config-scalar';
import { MeshConfigField, meshConfigMessage } from './mesh-config-schema';

/** Codes under which a document's decoding is reported. */
export interface DecodingCodes {
  /** Istiod refuses the document. */
  readonly refused: string;
  /** Istiod reads over the field. */
  readonly unknown: string;
}

type Json = Record<string, unknown>;
type Path = FieldPath;

/**
 * Reads a message of the mesh config as istiod does: fields in both spellings, `null` as unset, numbers also in quotes,
 * unknown fields skipped. The result has camel case names only, and nothing that was refused or unknown.
 * No recursion limit is needed: no message contains itself, and free-form values are not entered.
 */
export class MeshConfigDecoder {
  public constructor(
    private readonly codes: DecodingCodes,
    private readonly problems: ProblemList,
  ) {}

  /** Reads a whole document or message. */
  public message(type: string, value: unknown, path: Path): Json {
    const decoded: Json = Object.create(null) as Json;
    if (value === null || value === undefined) return decoded;
    if (typeof value !== 'object' || Array.isArray(value)) {
      this.refuse(path, `must be a mapping, not ${kindOf(value)}`, value);
      return decoded;
    }
    const fields = meshConfigMessage(type);
    const written = value as Json;
    const oneofs = new Map<string, string>();
    for (const key of Object.keys(written)) {
      const field = fields.get(key);
      if (field === undefined) {
        this.skip(type, [...path, key], fields.keys());
        continue;
      }
      // Where both spellings are there, the camel case one wins.
      if (written[key] === null || written[key] === undefined || (key !== field.name && Object.hasOwn(written, field.name))) continue;
      if (field.oneof !== undefined) {
        const other = oneofs.get(field.oneof);
        if (other !== undefined) this.refuse([...path, key], `can not be set together with ${other}`, undefined);
        oneofs.set(field.oneof, key);
      }
      const read = this.field(field, written[key], [...path, key]);
      if (read !== undefined) decoded[field.name] = read;
    }
    return decoded;
  }

  private field(field: MeshConfigField, value: unknown, path: Path): unknown {
    if (field.shape === 'list') {
      if (!Array.isArray(value)) return this.refuse(path, `must be a list, not ${kindOf(value)}`, value);
      return value.map((element, index) => this.single(field, element, [...path, index])).filter((element) => element !== undefined);
    }
    if (field.shape === 'map') {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.refuse(path, `must be a mapping, not ${kindOf(value)}`, value);
      const map: Json = Object.create(null) as Json;
      for (const key of Object.keys(value)) {
        const member = (value as Json)[key];
        // A message that is null is none here, which counts as a mistake of its own.
        map[key] = member === null && field.isMessage ? null : this.single(field, member, [...path, key]);
      }
      return map;
    }
    return this.single(field, value, path);
  }

  private single(field: MeshConfigField, value: unknown, path: Path): unknown {
    if (field.isMessage) return this.message(field.type, value, path);
    const reading = field.isEnum ? readMeshConfigEnum(field.type, value) : readMeshConfigScalar(field.type, value);
    return 'problem' in reading ? this.refuse(path, reading.problem, value) : reading.value;
  }

  private refuse(path: Path, problem: string, value: unknown): undefined {
    const place = path.length === 0 ? 'The document' : `"${String(path[path.length - 1])}"`;
    this.problems.error(this.codes.refused, path, `${place} ${problem}`, value);
    return undefined;
  }

  private skip(type: string, path: Path, names: Iterable<string>): void {
    const name = String(path[path.length - 1]);
    const meant = didYouMean(name, [...names].filter((one) => !one.includes('_')));
    const where = type === 'MeshConfig' || type === 'MeshNetworks' ? `The ${type}` : `"${type}"`;
    const hint = meant === undefined ? 'istiod reads over it' : `did you mean "${meant}"? Istiod reads over it`;
    this.problems.warning(this.codes.unknown, path, `${where} has no field "${name}": ${hint}`);
  }
}
