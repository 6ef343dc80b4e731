/** The words of the pages by language: one file a language under `messages/`. A message is a text, or texts by plural category. */
import type fallback from './messages/en.json';

export type Key = keyof typeof fallback;
type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Catalogue = Record<string, Message>;
export type Values = Record<string, string | number>;

const files = import.meta.glob<Catalogue>('./messages/*.json', { eager: true, import: 'default' });

export const catalogues: Record<string, Catalogue> = Object.fromEntries(
  Object.entries(files).map(([path, catalogue]) => [path.replace(/^.*\/|\.json$/g, ''), catalogue]),
);

/** The language whose catalogue defines the keys. */
export const FALLBACK = 'en';

/** A message with its values filled in; `n` chooses the plural. An unknown key is returned as it is. */
export function say(language: string, key: string, values: Values = {}): string {
  const message = catalogues[language]?.[key] ?? catalogues[FALLBACK]?.[key];
  if (message === undefined) return key;
  return fill(typeof message === 'string' ? message : plural(language, message, Number(values['n'])), language, values);
}

export function has(key: string): boolean {
  return catalogues[FALLBACK]?.[key] !== undefined;
}

function plural(language: string, message: Exclude<Message, string>, n: number): string {
  return message[new Intl.PluralRules(language).select(n)] ?? message.other ?? '';
}

function fill(text: string, language: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number' && name !== 'year' ? new Intl.NumberFormat(language).format(value) : String(value);
  });
}

/** The first wanted language that the theatre has, or else the theatre's first. */
export function choose(wanted: readonly string[], offered: readonly string[]): string {
  for (const tag of wanted) {
    const found = offered.find((language) => language === tag || language === tag.split('-')[0]);
    if (found !== undefined) return found;
  }
  return offered[0] ?? FALLBACK;
}
