/** The whole style of the map: every layer in paint order, from the sea to the reader's choice. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { History, PlaceEntry } from '../data';
import type { CompareMode, LayerName } from '../hash';
import { baseLayers, baseSources } from '../layers/base';
import { claimedLayers, claimedSource } from '../layers/claimed';
import { estimatedLayers, estimatedSource } from '../layers/estimated';
import { evidenceLayers, evidenceSource } from '../layers/evidence';
import { borderLayers, landLayers, landSources, type Atlas } from '../layers/land';
import { othersLayers, othersSource } from '../layers/others';
import { placesLayers, placesSource } from '../layers/places';
import { selectionLayers, selectionSource } from '../layers/selection';
import type { Theme } from '../layers/theme';
import type { MapData } from '../site';
import type { Clock } from '../stretches';
import type { Ground } from './operator';

/** What the map shows; setting it is all that moving the slider does. Moments are in seconds where nothing else is said. */
export interface Shown {
  at: number;
  /** Up to when things count as known, and by whose clock. */
  known: number;
  clock: Clock;
  /** The earlier and the later of two dates compared. */
  early: number;
  late: number;
  compare: CompareMode | 'none';
  layer: LayerName;
  evidence: boolean;
}

export interface StyleParts {
  theme: Theme;
  data: MapData;
  /** Null while there is no map. */
  history: History | null;
  language: string;
  shown: Shown;
  /** What lies under everything: the bundled atlas, or the operator's own. */
  ground: Ground;
}

/** The style, and the layers that the history's ground and line go right under. */
export interface Dress {
  style: StyleSpecification;
  overGround: string;
  overLine: string;
}

/** What the style's filters and visibility read. The moment of what is not looked at stands still, so that nothing is sifted in vain. */
export function state({ layer, evidence, at }: Shown): Record<string, unknown> {
  return { layer, evidence, [layer === 'assessed' ? 'at' : 'said']: at * 1000 };
}

export function dress({ theme, data, language, shown, ground }: StyleParts): Dress {
  const overLine = [...ground.over(theme), ...evidenceLayers(theme, data.evidence), ...placesLayers(theme), ...selectionLayers(theme)];
  const overGround = [...othersLayers(theme), ...estimatedLayers(theme, data.estimated), ...baseLayers(theme, data.base), ...claimedLayers(theme), ...overLine];
  return {
    style: {
      version: 8,
      state: Object.fromEntries(Object.entries({ at: 0, said: 0, ...state(shown) }).map(([name, value]) => [name, { default: value }])),
      ...(ground.sprite === undefined ? {} : { sprite: ground.sprite }),
      sources: {
        ...ground.sources,
        ...othersSource(),
        ...estimatedSource(data.estimated),
        ...baseSources(data.base),
        ...claimedSource(data.claimed),
        ...evidenceSource(data.evidence),
        ...placesSource(data.places as readonly PlaceEntry[], language),
        ...selectionSource(),
      },
      layers: [...ground.layers(theme), ...overGround] satisfies LayerSpecification[],
    },
    overGround: first(overGround),
    overLine: first(overLine),
  };
}

function first(layers: readonly LayerSpecification[]): string {
  const [found] = layers;
  if (found === undefined) throw new Error('the style has no layer over the ground');
  return found.id;
}

/** The bundled atlas as ground. */
export function bundled(atlas: Atlas): Ground {
  return { sources: landSources(atlas), layers: landLayers, over: borderLayers };
}
