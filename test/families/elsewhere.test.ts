/**
 * The cases of every form met elsewhere, a file for each kind of form. One suite runs them all: each would load all of the product
 * again, which takes longer than its cases. `-t "cost-told-in-parts"` runs those of one file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, 'elsewhere');
const files = readdirSync(folder).filter((name) => name.endsWith('.cases.ts'));

describe.each(files)('%s', (file) => {
  jest.requireActual(join(folder, file));
});
