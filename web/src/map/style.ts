/** The whole style of the map: every layer in paint order, from the sea to the reader's choice. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { History, PlaceEntry } from '../data';
import type { CompareMode, LayerName } from '../hash';
import { baseLayers, baseSources } from '../layers/base';
import { claimedLayers, claimedSource } from '../layers/claimed';
import { ARCHIVES, archiveSource, controlLayers } from '../layers/control';
import { differenceLayers } from '../layers/difference';
import { estimatedLayers, estimatedSource } from '../layers/estimated';
import { evidenceLayers, evidenceSource } from '../layers/evidence';
import { borderLayers, landLayers, landSources, type Atlas } from '../layers/land';
import { lineLayers } from '../layers/line';
import { othersLayers, othersSource } from '../layers/others';
import { placesLayers, placesSource } from '../layers/places';
import { selectionLayers, selectionSource } from '../layers/selection';
import type { Theme } from '../layers/theme';
import { address, type MapData } from '../site';
import type { Clock } from '../stretches';
import type { Moments } from '../time';
import type { Ground } from './operator';

/** What filters and visibility read; setting it is all that moving the slider does. */
export interface Shown {
  moments: Moments;
  clock: Clock;
  /** The moment for what is said and estimated, in milliseconds. */
  said: number;
  layer: LayerName;
  evidence: boolean;
  compare: CompareMode | 'none';
}

export const HISTORY = address('data/history.pmtiles');
export const SUPERSEDED = address('data/superseded.pmtiles');

export interface StyleParts {
  theme: Theme;
  data: MapData;
  /** Null while there is no map. */
  history: History | null;
  /** Whether the archive of what was once known is to be drawn too: it is read when first asked for. */
  superseded: boolean;
  language: string;
  shown: Shown;
  /** What lies under everything: the bundled atlas, or the operator's own. */
  ground: Ground;
}

export function style({ theme, data, history, superseded, language, shown, ground }: StyleParts): StyleSpecification {
  const drawn = history === null ? [] : superseded ? ARCHIVES : ARCHIVES.slice(0, 1);
  return {
    version: 8,
    state: Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, { default: value }])),
    ...(ground.sprite === undefined ? {} : { sprite: ground.sprite }),
    sources: {
      ...ground.sources,
      ...(history === null ? {} : { history: archiveSource(HISTORY) }),
      ...(history !== null && superseded ? { superseded: archiveSource(SUPERSEDED) } : {}),
      ...othersSource(),
      ...estimatedSource(data.estimated),
      ...baseSources(data.base),
      ...claimedSource(data.claimed),
      ...evidenceSource(data.evidence),
      ...placesSource(data.places as readonly PlaceEntry[], language),
      ...selectionSource(),
    },
    layers: [
      ...ground.layers(theme),
      ...drawn.flatMap((archive) => (history === null ? [] : controlLayers(theme, history, archive))),
      ...drawn.flatMap((archive) => differenceLayers(theme, archive)),
      ...othersLayers(theme),
      ...estimatedLayers(theme, data.estimated),
      ...baseLayers(theme, data.base),
      ...claimedLayers(theme),
      ...drawn.flatMap((archive) => lineLayers(theme, archive)),
      ...ground.over(theme),
      ...evidenceLayers(theme),
      ...placesLayers(theme),
      ...selectionLayers(theme),
    ] satisfies LayerSpecification[],
  };
}

/** The bundled atlas as ground. */
export function bundled(atlas: Atlas): Ground {
  return { sources: landSources(atlas), layers: landLayers, over: borderLayers };
}
