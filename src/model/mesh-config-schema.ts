import { MessageTable } from './mesh-config-message-table';
import { MESH_CONFIG_MESSAGES } from './mesh-config-messages';
import { PROXY_CONFIG_MESSAGES } from './mesh-config-proxy-messages';
import { TRAFFIC_MESSAGES } from './mesh-config-traffic-messages';

/** How a field of the mesh config is typed. */
export interface MeshConfigField {
  /** As the documentation spells it, in camel case. */
  readonly name: string;
  readonly shape: 'single' | 'list' | 'map';
  /** A scalar, or the name of an enum or message. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly isMessage: boolean;
  /** At most one member of the same oneof may be set. */
  readonly oneof?: string;
}

/** A message's fields by every name that reads as them: `proxyListenPort` and `proxy_listen_port`. */
export type MeshConfigMessage = ReadonlyMap<string, MeshConfigField>;

const TABLES: ReadonlyArray<MessageTable> = [MESH_CONFIG_MESSAGES, PROXY_CONFIG_MESSAGES, TRAFFIC_MESSAGES];
const CACHE = new Map<string, MeshConfigMessage>();
const TYPE = /^(\[\]|\{\})?(@)?([^|]+)(?:\|(.+))?$/;

/** Names whose original spelling does not follow from the camel case one. */
const ORIGINAL_NAMES: Readonly<Record<string, string>> = {
  meshMTLS: 'mesh_mTLS',
  enable64bitTraceId: 'enable_64bit_trace_id',
  consecutive5xxErrors: 'consecutive_5xx_errors',
};

/** The fields of a message. @throws if there is no such message */
export function meshConfigMessage(name: string): MeshConfigMessage {
  let message = CACHE.get(name);
  if (message === undefined) {
    const table = TABLES.find((one) => Object.hasOwn(one, name));
    if (table === undefined) throw new Error(`The mesh config has no message "${name}"`);
    message = readMessage(table[name]);
    CACHE.set(name, message);
  }
  return message;
}

/** A field's name as the protocol buffers spell it, which is read as well. */
export function originalFieldName(name: string): string {
  return Object.hasOwn(ORIGINAL_NAMES, name) ? ORIGINAL_NAMES[name] : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function readMessage(fields: Readonly<Record<string, string>>): MeshConfigMessage {
  const message = new Map<string, MeshConfigField>();
  for (const name of Object.keys(fields)) {
    const parts = TYPE.exec(fields[name]);
    if (parts === null) throw new Error(`The type "${fields[name]}" of "${name}" can not be read`);
    const [, shape, enumMark, type, oneof] = parts;
    const field: MeshConfigField = {
      name,
      shape: shape === '[]' ? 'list' : shape === '{}' ? 'map' : 'single',
      type,
      isEnum: enumMark !== undefined,
      isMessage: enumMark === undefined && TABLES.some((table) => Object.hasOwn(table, type)),
      oneof,
    };
    message.set(originalFieldName(name), field);
    message.set(name, field);
  }
  return message;
}
