import { wireTypeModules } from '../../../projenrc/import-crds/wire-type-modules';
import { committedCrds } from './committed';

void wireTypeModules(committedCrds()).then((files) => process.stdout.write(JSON.stringify([...files])));
