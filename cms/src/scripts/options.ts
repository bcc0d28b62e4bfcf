import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line asks for something that does not exist; the message is for whoever typed it. */
class ErreurOption extends Error {
  override name = 'ErreurOption';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What is wrong with the command line, in French: Node only says it in English. */
function fauteDe(args: string[], options: Options): string | undefined {
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') return `Le mot «\u00a0${token.value}\u00a0» est en trop`;
    if (token.kind !== 'option') continue;
    const nom = token.rawName;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return `L’option ${nom} n’existe pas`;
    const isSeule =
      token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
    if (option.type === 'string' && isSeule) return `L’option ${nom} attend une valeur`;
    if (option.type === 'boolean' && !isSeule) return `L’option ${nom} ne prend pas de valeur`;
  }
}

/** The options of a script. Throws one French sentence when the command line holds anything else. */
export function lireOptions<const O extends Options>(options: O, args = process.argv.slice(2)) {
  const faute = fauteDe(args, options);
  if (faute !== undefined) {
    throw new ErreurOption(`${faute}\u00a0: ajoutez --aide pour lire ce qui peut être demandé.`);
  }
  return parseArgs({ args, options }).values;
}
