import { contractRights } from './contract-rights/contract-rights.js';
import { mandatedContacts } from './mandated-contacts/mandated-contacts.js';
import { tracing } from './tracing/tracing.js';

/** What can be measured, by the name that the command is given. */
const BENCHES: Record<string, () => Promise<void>> = {
  'contract-rights': contractRights,
  'mandated-contacts': mandatedContacts,
  tracing,
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench();
else {
  process.stderr.write(`Expected one of these names: ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 1;
}
