import { Manifest } from '../manifest/manifest';
import { Field } from './field';

/** The parts of a DestinationRule that rules ask about, found once per object and kept as long as the object. */
export class DestinationRuleFields {
  public static of(manifest: Manifest): DestinationRuleFields {
    let fields = CACHE.get(manifest);
    if (fields === undefined) {
      fields = new DestinationRuleFields(manifest);
      CACHE.set(manifest, fields);
    }
    return fields;
  }

  public readonly spec: Field;
  /** Every subset, `null` ones included. */
  public readonly subsets: ReadonlyArray<Field>;

  private constructor(manifest: Manifest) {
    this.spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    this.subsets = this.spec.list('subsets');
  }
}

const CACHE = new WeakMap<Manifest, DestinationRuleFields>();
