/** How the map reads PMTiles: one protocol for the history and for the operator's own base map. */
import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { archive } from '../archives';

const protocol = new Protocol();
let registered = false;

/** Lets sources with `pmtiles://` and this address be read. */
export function readable(url: string): void {
  if (!registered) addProtocol('pmtiles', protocol.tile);
  registered = true;
  protocol.add(archive(url));
}
