/** What the map page shows: the day, the layer, what is selected. */
import type { Day, Site } from './data';
import { read, write, type Address, type LayerName, type Selection } from './hash';

export class View {
  private readonly site: Site;
  index = $state(0);
  layer = $state<LayerName>('assessed');
  other = $state('');
  evidence = $state(true);
  selection = $state<Selection | null>(null);
  position = $state.raw<Address['position']>(undefined);
  /** Ids of the places in the map's frame. */
  inView = $state.raw<readonly string[]>([]);

  constructor(site: Site) {
    this.site = site;
    this.index = Math.max(0, site.days.length - 1);
    this.other = site.layers[0]?.source ?? '';
    this.open(location.hash);
  }

  get day(): Day | undefined {
    return this.site.days[this.index];
  }

  /** The moment shown; the time of publication while there is no map. */
  get at(): number {
    return Date.parse(this.day?.validAt ?? this.site.publishedAt);
  }

  go(index: number): void {
    this.index = Math.max(0, Math.min(this.site.days.length - 1, index));
  }

  /** The last day up to a number of days before this one, where there is one. */
  daysBefore(days: number): Day | undefined {
    const limit = this.at - days * 86_400_000;
    return this.site.days.filter((day) => Date.parse(day.validAt) <= limit).at(-1);
  }

  open(hash: string): void {
    const address = read(hash);
    const index = this.site.days.findLastIndex((day) => address.date !== undefined && day.date <= address.date);
    if (index >= 0) this.index = index;
    if (address.layer !== undefined) this.layer = address.layer;
    if (this.site.layers.some((layer) => layer.source === address.other)) this.other = address.other ?? '';
    if (address.selection !== undefined) this.selection = address.selection;
    this.position = address.position;
  }

  hash(): string {
    return write({
      ...(this.day !== undefined ? { date: this.day.date } : {}),
      layer: this.layer,
      other: this.other,
      ...(this.position !== undefined ? { position: this.position } : {}),
      ...(this.selection !== null ? { selection: this.selection } : {}),
    });
  }
}
