/** Writes the reference of the elements, made from their docstrings: `npm run reference`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { elementDocs } from './manifest.mjs';
import { referenceText } from './reference-text.mjs';

const file = fileURLToPath(new URL('../../docs/reference/elements.md', import.meta.url));

mkdirSync(new URL('.', `file://${file}`), { recursive: true });
const text = await format(referenceText(elementDocs()), { ...(await resolveConfig(file)), filepath: file });
writeFileSync(file, text);
