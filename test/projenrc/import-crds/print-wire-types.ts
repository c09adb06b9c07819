import { committedCrds } from './committed';
import { wireTypeModules } from '../../../projenrc/import-crds/wire-type-modules';

void wireTypeModules(committedCrds()).then((files) => process.stdout.write(JSON.stringify([...files])));
