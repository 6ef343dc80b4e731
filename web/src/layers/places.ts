/** Names of settlements, larger ones sooner and stronger, in the reader's language. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { PlaceEntry } from '../data';
import { named } from '../text/format';
import { REGULAR, STRONG, type Theme } from './theme';

const KINDS = ['city', 'town', 'village'];

export function placesSource(places: readonly PlaceEntry[], language: string): Record<string, SourceSpecification> {
  const features = places.filter((place) => KINDS.includes(place.kind.toLowerCase())).map((place) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [place.lon, place.lat] },
    properties: { id: place.id, name: named(place.names, language, place.id), kind: place.kind.toLowerCase(), order: -(place.population ?? 0) },
  }));
  return { places: { type: 'geojson', data: { type: 'FeatureCollection', features } } };
}

export function placesLayers(theme: Theme): LayerSpecification[] {
  return [
    layer(theme, 'village', 9.2, 11.5, REGULAR, theme.token['ink-2']),
    layer(theme, 'town', 6.5, 12.5, STRONG, theme.token.ink),
    layer(theme, 'city', 0, 15, STRONG, theme.token.ink),
  ];
}

function layer({ token, dark }: Theme, kind: string, minzoom: number, size: number, font: string[], dot: string): LayerSpecification {
  return {
    id: `places-${kind}`, type: 'symbol', source: 'places', minzoom,
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'icon-image': 'dot', 'icon-size': kind === 'village' ? 0.55 : 0.9, 'icon-optional': false,
      'text-field': ['get', 'name'], 'text-font': font, 'text-size': size, 'text-letter-spacing': 0,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': 0.55, 'text-justify': 'auto',
      'symbol-sort-key': ['get', 'order'], 'text-padding': 3,
    },
    paint: { 'icon-color': dot, 'text-color': token.ink, 'text-halo-color': dark ? token.paper : token.panel, 'text-halo-width': 1.6 },
  };
}
