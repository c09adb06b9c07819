import * as fc from 'fast-check';

/**
 * Properties are tried with the same values by everybody, so that a failure is a fact about a commit. `FAST_CHECK_SEED=7 npx jest …`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261121) });
