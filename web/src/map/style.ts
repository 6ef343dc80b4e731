/** The whole style of the map: every layer in paint order, from the sea to the reader's choice. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { PlaceEntry } from '../data';
import type { LayerName } from '../hash';
import { baseLayers, baseSources } from '../layers/base';
import { claimedLayers, claimedSource } from '../layers/claimed';
import { controlLayers, controlSource } from '../layers/control';
import { estimatedLayers, estimatedSource } from '../layers/estimated';
import { evidenceLayers, evidenceSource } from '../layers/evidence';
import { borderLayers, landLayers, landSources, type Atlas } from '../layers/land';
import { lineLayers, lineSource } from '../layers/line';
import { othersLayers, othersSource } from '../layers/others';
import { placesLayers, placesSource } from '../layers/places';
import { selectionLayers, selectionSource } from '../layers/selection';
import type { Theme } from '../layers/theme';
import type { MapData } from '../site';
import type { Ground } from './operator';

/** What filters and visibility read; setting it is all that moving the slider does. */
export interface Shown {
  at: number;
  layer: LayerName;
  evidence: boolean;
}

export interface StyleParts {
  theme: Theme;
  data: MapData;
  language: string;
  shown: Shown;
  /** What lies under everything: the bundled atlas, or the operator's own. */
  ground: Ground;
}

export function style({ theme, data, language, shown, ground }: StyleParts): StyleSpecification {
  return {
    version: 8,
    state: { at: { default: shown.at }, layer: { default: shown.layer }, evidence: { default: shown.evidence } },
    ...(ground.sprite === undefined ? {} : { sprite: ground.sprite }),
    sources: {
      ...ground.sources,
      ...controlSource(data.assessed),
      ...othersSource(),
      ...estimatedSource(data.estimated),
      ...baseSources(data.base),
      ...claimedSource(data.claimed),
      ...lineSource(data.line),
      ...evidenceSource(data.evidence),
      ...placesSource(data.places as readonly PlaceEntry[], language),
      ...selectionSource(),
    },
    layers: [
      ...ground.layers(theme),
      ...controlLayers(theme),
      ...othersLayers(theme),
      ...estimatedLayers(theme, data.estimated),
      ...baseLayers(theme, data.base),
      ...claimedLayers(theme),
      ...lineLayers(theme),
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
