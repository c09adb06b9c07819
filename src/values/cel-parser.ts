import { createRequire } from 'module';

/** The CEL library, loaded when the first expression comes: it is most of what the library loads, and many programs never get there. */
export function celParser(): typeof import('@bufbuild/cel') {
  return createRequire(__filename)('@bufbuild/cel') as typeof import('@bufbuild/cel');
}
