import { oldestFirst } from '../age-order';
import type { MeshModel } from '../mesh-model';
import { gatewayApiRouteSets } from './gateway-api/gateway-api-route-sets';
import { RouteSet } from './route-set';
import { virtualServiceRouteSets } from './virtual-service-index';

/** All routing rules of both APIs, oldest first. */
export function routeSets(model: MeshModel): ReadonlyArray<RouteSet> {
  return oldestFirst([...virtualServiceRouteSets(model.index, model.settings), ...gatewayApiRouteSets(model)]);
}
