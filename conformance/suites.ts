import { authz } from './authz';
import { meshconfigs } from './meshconfigs';
import { objects } from './objects';
import { scenarios } from './scenarios';
import { LabelledCase, Suite } from './suite';
import { traffic } from './traffic';

/** A suite with its own kinds of case and answer hidden: what its file holds is what it gets. */
export type AnySuite = Suite<LabelledCase, object>;

function erased<C extends LabelledCase, A extends object>(suite: Suite<C, A>): AnySuite {
  return {
    name: suite.name,
    answer: (labelled) => suite.answer(labelled as C),
    compare: (labelled, answer) => suite.compare(labelled as C, answer as A),
  };
}

/** All suites. To add one, write its file and list it here. */
export const SUITES: ReadonlyArray<AnySuite> = [
  erased(objects),
  erased(meshconfigs),
  erased(scenarios),
  erased(traffic),
  erased(authz),
];
