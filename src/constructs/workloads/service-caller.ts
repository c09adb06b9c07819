import { IConstruct } from 'constructs';

/** A service, as those know it that it calls. */
export interface ServiceCaller extends IConstruct {
  readonly namespace: string;
  /** Identity of its workloads. */
  readonly principal: string;
}
