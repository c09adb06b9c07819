import { durationProblem } from '../values/duration';
import { percent100Problem } from '../values/percent';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

/** What is wrong with the outlier detection of a traffic policy, or of the mesh's default one: TP-010 to TP-013. */
export function outlierDetectionProblems(detection: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  problems.optionalText('TP-010', detection, 'baseEjectionTime', durationProblem);
  problems.optionalText('TP-010', detection, 'interval', durationProblem);
  const consecutive = detection.number('consecutiveErrors') ?? 0;
  if (consecutive !== 0) {
    const instead = 'consecutiveErrors is deprecated: say which errors count with consecutive5xxErrors or consecutiveGatewayErrors';
    problems.warning('TP-011', detection.path('consecutiveErrors'), instead, consecutive);
  }
  const local = detection.number('consecutiveLocalOriginFailures') ?? 0;
  if (local > 0 && !detection.flag('splitExternalLocalOriginErrors')) {
    const message = 'consecutiveLocalOriginFailures has no effect unless splitExternalLocalOriginErrors is true';
    problems.error('TP-012', detection.path('consecutiveLocalOriginFailures'), message, local);
  }
  problems.number('TP-013', detection, 'maxEjectionPercent', percent100Problem);
  problems.number('TP-013', detection, 'minHealthPercent', percent100Problem);
  return problems.all;
}
