/** Finding a place by any spelling of its name. */
import type { PlaceEntry } from './data';

/** Letters that differ only by custom or keyboard, brought to one. */
const SAME: Record<string, string> = { 'ё': 'е', 'є': 'е', 'ї': 'и', 'і': 'и', 'ґ': 'г', 'ы': 'и', 'ł': 'l', 'ø': 'o', 'ß': 'ss', 'æ': 'ae' };

/** Lower case, no accents, no apostrophes or hyphens, look-alike letters made one: what spellings are compared by. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ёєїіґыłøßæ]/g, (letter) => SAME[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʼ’'`"ʹ′ь]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Indexed {
  place: PlaceEntry;
  keys: string[];
}

/** Places by every name they have. Better matches come first: whole names, beginnings, words within, then by population. */
export class PlaceIndex {
  private readonly entries: Indexed[];

  constructor(places: readonly PlaceEntry[]) {
    this.entries = places.map((place) => ({
      place,
      keys: [...new Set([...Object.values(place.names), ...place.otherNames, place.id].map(plain))],
    }));
  }

  find(text: string, limit = 8): PlaceEntry[] {
    const wanted = plain(text);
    if (wanted === '') return [];
    return this.entries
      .map((entry) => ({ place: entry.place, rank: Math.min(...entry.keys.map((key) => rank(key, wanted))) }))
      .filter((found) => found.rank < NONE)
      .sort((a, b) => a.rank - b.rank || (b.place.population ?? 0) - (a.place.population ?? 0))
      .slice(0, limit)
      .map((found) => found.place);
  }
}

const NONE = 9;

function rank(key: string, wanted: string): number {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(` ${wanted}`)) return 2;
  if (wanted.length >= 4 && oneSlip(key, wanted)) return 3;
  return wanted.length >= 3 && key.includes(wanted) ? 4 : NONE;
}

/** Whether the key begins with the wanted text but for one letter wrong, missing or too many. */
function oneSlip(key: string, wanted: string): boolean {
  let same = 0;
  while (same < wanted.length && key[same] === wanted[same]) same++;
  const rest = wanted.slice(same + 1);
  return (
    key.startsWith(rest, same + 1) || key.startsWith(rest, same) || key.startsWith(wanted.slice(same), same + 1)
  );
}
