import { dirname } from 'node:path';
import ts from 'typescript';

/** A word of a message table that nothing reads, with the file that names it. */
export type UnusedWord = `${string}: ${string}`;

/**
 * Words that interfaces in a folder of message tables name and that no code outside the folder reads, by the compiler's
 * own account. Where code works the name of a word out, all that it may come to count as read.
 * @param tsconfig of the code that may read them
 */
export function unusedWords(tsconfig: string, tables: string): UnusedWord[] {
  const program = programOf(tsconfig);
  const checker = program.getTypeChecker();
  const isTable = ({ fileName }: ts.SourceFile) => fileName.startsWith(`${tables}/`);
  const files = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
  const readers = files.filter((file) => !isTable(file) && !isCheck(file.fileName));
  const read = new Set(readers.flatMap((file) => wordsRead(file, checker)));
  return files
    .filter(isTable)
    .flatMap(wordsIn)
    .filter((word) => !read.has(word))
    .map(
      (word) => `${word.getSourceFile().fileName.slice(tables.length + 1)}: ${word.name.getText()}` as const,
    );
}

const isCheck = (file: string): boolean => /\.test\.tsx?$|\/testing\//.test(file);

function programOf(tsconfig: string): ts.Program {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile.bind(ts.sys)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(tsconfig));
  return ts.createProgram(fileNames, options);
}

function collected<Found>(file: ts.SourceFile, find: (node: ts.Node) => readonly Found[]): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...find(node));
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** The words that the interfaces of a file name. A table of numbers is never read by name. */
const wordsIn = (file: ts.SourceFile): ts.PropertySignature[] =>
  collected(file, (node) => (ts.isPropertySignature(node) && !ts.isNumericLiteral(node.name) ? [node] : []));

/** Where the words that some code reads are declared. */
const wordsRead = (file: ts.SourceFile, checker: ts.TypeChecker): ts.Declaration[] =>
  collected(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      return checker.getSymbolAtLocation(node.name)?.getDeclarations() ?? [];
    }
    const table = tableIn(node);
    if (!table) return [];
    const names = namesIn(node, checker);
    const words = checker.getTypeAtLocation(table).getProperties();
    return words
      .filter(({ name }) => names?.includes(name) ?? true)
      .flatMap((word) => word.getDeclarations() ?? []);
  });

/** The table in `words[name]`, `wordOf(words, name)` and `const { one, ...others } = words`. */
function tableIn(node: ts.Node): ts.Node | undefined {
  if (ts.isElementAccessExpression(node)) return node.expression;
  if (ts.isCallExpression(node) && node.expression.getText() === 'wordOf') return node.arguments[0];
  return ts.isObjectBindingPattern(node) ? node : undefined;
}

/** The names that may be read there; null where it may be any. */
function namesIn(node: ts.Node, checker: ts.TypeChecker): string[] | null {
  if (ts.isObjectBindingPattern(node)) {
    if (node.elements.some(({ dotDotDotToken }) => dotDotDotToken)) return null;
    return node.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
  }
  if (!ts.isElementAccessExpression(node)) return null;
  const type = checker.getTypeAtLocation(node.argumentExpression);
  const names = (type.isUnion() ? type.types : [type]).filter((one) => one.isStringLiteral());
  return names.length > 0 ? names.map(({ value }) => value) : null;
}
