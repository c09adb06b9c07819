/** An attribute that is one text, or absent. `header …`: by its name in lower case; `metadata …`: what other filters found. */
export type TextAttribute = 'identity' | 'method' | 'path' | 'host' | 'sni' | `header ${string}` | `metadata ${string}`;

/** An attribute that is an IP address, or unknown. */
export type AddressAttribute = 'source.ip' | 'remote.ip' | 'destination.ip';
