import { createRequire } from 'module';

/**
 * The checks, loaded with the first synthesis: hundreds of rules take most of the time that loading the library would take, and
 * a program's first steps do not need them.
 */
export function lintOnDemand(): typeof import('../../lint/lint').lint {
  return (createRequire(__filename)('../../lint/lint') as typeof import('../../lint/lint')).lint;
}
