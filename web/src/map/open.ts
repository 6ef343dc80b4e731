/** Opening the map: what it needs before it can draw a first frame. */
import atlasUrl from 'virtual:atlas';
import type { PlaceEntry, Site } from '../data';
import type { Atlas } from '../layers/land';
import { REGULAR } from '../layers/theme';
import { GroundMap, type MapOptions } from './groundMap';
import { operatorGround, type Ground } from './operator';
import { bundled, type StyleParts } from './style';

export async function openMap(site: Site, options: Omit<MapOptions, 'attribution'>, parts: Omit<StyleParts, 'ground' | 'history'>): Promise<GroundMap> {
  const [ground] = await Promise.all([groundOf(site), letters(parts.data.places)]);
  return new GroundMap({ ...options, attribution: site.basemap !== null }, { ...parts, ground, history: site.history });
}

async function groundOf(site: Site): Promise<Ground> {
  if (site.basemap !== null) return operatorGround(site.basemap);
  return bundled((await (await fetch(atlasUrl)).json()) as Atlas);
}

/** Labels are drawn once from the font; a letter not loaded by then would keep a stand-in's shape. */
async function letters(places: readonly PlaceEntry[]): Promise<void> {
  const text = [...new Set(places.flatMap((place) => Object.values(place.names)).join(''))].join('');
  const family = REGULAR.at(-1) ?? 'sans-serif';
  await Promise.all([500, 600].map((weight) => document.fonts.load(`${weight} 24px "${family}"`, text))).catch(() => undefined);
}
