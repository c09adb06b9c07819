import { Proxy } from '../../model/proxy';
import { PolicySubject } from '../../model/policies/policy-subject';
import { Principal } from '../../values/principal';
import { DataPlane } from './data-plane';

/** Where requests come from. */
export interface Client {
  /** For a reader: `shop/web`, `outside through edge/public`. */
  readonly name: string;
  readonly namespace: string;
  /** Whose routes the request meets first: the sidecar's, or the gateway's it comes in by. */
  readonly proxy: Proxy;
  /** `gateway`: from outside the mesh, through the gateway. */
  readonly plane: DataPlane | 'gateway';
  /** What the certificate says that the first proxy shows to others; undefined: it has none. */
  readonly identity?: Principal;
  /** Of a gateway: where its own policies hold. */
  readonly subject?: PolicySubject;
  /** What is taken for granted about it, to tell a reader. */
  readonly assumption?: string;
}
