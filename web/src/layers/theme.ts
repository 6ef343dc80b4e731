/** The colours and letters that the map's layers are drawn with, read from the page's own style sheet. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Side } from '../data';
import type { LayerName } from '../hash';
import { sideColours, type SideColours } from '../palette';

const TOKENS = ['paper', 'panel', 'rule', 'ink', 'ink-2', 'grey', 'grey-pattern', 'line-casing', 'focus', 'sea', 'land', 'road', 'built', 'water'] as const;
type Token = (typeof TOKENS)[number];

export interface Theme {
  dark: boolean;
  token: Record<Token, string>;
  sides: { id: string; colours: SideColours }[];
}

export function theme(sides: readonly Side[], dark: boolean): Theme {
  const style = getComputedStyle(document.documentElement);
  const token = Object.fromEntries(TOKENS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Record<Token, string>;
  return { dark, token, sides: sides.map((side) => ({ id: side.id, colours: sideColours(side, dark) })) };
}

/** A colour by the side that a feature names; ground of no known side takes the last one. */
export function bySide({ sides, token }: Theme, shade: keyof SideColours): ExpressionSpecification | string {
  const none = shade === 'ground' ? 'rgba(0,0,0,0)' : token['ink-2'];
  return sides.length === 0 ? none : (['match', ['get', 'side'], ...sides.flatMap(({ id, colours }) => [id, colours[shade]]), none] as unknown as ExpressionSpecification);
}

/** A layer that is drawn only while its tab is open. */
export function onTab(name: LayerName): ExpressionSpecification {
  return ['case', ['==', ['global-state', 'layer'], name], 'visible', 'none'];
}

/** The regular and the strong face, by the names that map labels understand: the last word of the first gives the weight. */
export const REGULAR = ['Inter Variable Medium', 'Inter Variable'];
export const STRONG = ['Inter Variable Semibold', 'Inter Variable'];
