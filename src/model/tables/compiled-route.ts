import { HttpMatch } from '../routes/http-match';
import { HttpRule } from '../routes/http-rule';
import { RouteSet } from '../routes/route-set';
import { Condition } from './condition';
import { RequestView } from './request-view';
import { RouteAction, RouteExtras } from './route-action';
import { RoutePlace } from './route-place';

/** What a route was made from, and for where. */
export interface RouteSource {
  readonly set: RouteSet;
  readonly rule: HttpRule;
  /** Absent where the rule has none and takes everything. */
  readonly match?: HttpMatch;
  readonly place: RoutePlace;
}

/** One match of one rule as a proxy tries it. */
export class CompiledRoute {
  constructor(
    public readonly name: string,
    public readonly conditions: ReadonlyArray<Condition>,
    public readonly action: RouteAction,
    public readonly extras: RouteExtras,
    /** Whether it takes every request. */
    public readonly catchAll: boolean,
    /** What it was made from; absent for routes that nobody wrote. */
    public readonly source?: RouteSource,
  ) {}

  public matches(request: RequestView): boolean {
    const { conditions } = this;
    for (let i = 0; i < conditions.length; i++) if (!conditions[i].holds(request)) return false;
    return true;
  }

  /** The first thing it asks for that the request does not have; undefined when it matches. */
  public unmet(request: RequestView): Condition | undefined {
    return this.conditions.find((condition) => !condition.holds(request));
  }
}

/** Puts routes that take everything behind those that do not, each group in its order. */
export function catchAllLast(routes: ReadonlyArray<CompiledRoute>): ReadonlyArray<CompiledRoute> {
  const last = routes.filter((route) => route.catchAll);
  return last.length === 0 ? routes : [...routes.filter((route) => !route.catchAll), ...last];
}
