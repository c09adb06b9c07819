import { IConstruct } from 'constructs';
import { IMesh } from '../mesh/mesh-ref';
import { Configuration, Configurations, ConfigurationSource } from './configuration';
import { attachChecks } from './mesh-check';

/** Enters a mesh into its configuration, and its chart with it; from then on the app is checked. */
export function enterMesh(mesh: IMesh & ConfigurationSource): Configuration {
  const configurations = Configurations.of(mesh);
  const configuration = configurations.get(mesh.configurationKey, mesh);
  configuration.enter(mesh);
  configurations.assign(mesh, configuration);
  attachChecks(mesh);
  return configuration;
}

/** The configuration of a construct that belongs to a mesh; its chart belongs to it from then on. */
export function joinConfiguration(member: IConstruct, mesh: IMesh): Configuration {
  const configurations = Configurations.of(member);
  const configuration = configurations.get(mesh.configurationKey, member);
  configurations.assign(member, configuration);
  attachChecks(member);
  return configuration;
}
