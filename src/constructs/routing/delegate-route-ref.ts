import { IConstruct } from 'constructs';

/** A route that others may leave a part of their host to. */
export interface IDelegateRoute extends IConstruct {
  /** Name of the VirtualService. */
  readonly routeName: string;

  /** Its namespace. */
  readonly namespace: string;
}
