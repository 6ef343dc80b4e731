/** What the map page shows: the day, the layer, what is selected, what it is compared with. */
import type { PlaceEntry, Site } from './data';
import { endOfDay, type Calendar, type Day } from './days';
import { read, write, type Address, type CompareMode, type LayerName, type Selection } from './hash';
import { ALL_KNOWN, type Clock, type Knowledge } from './stretches';

/** Days from the first to the last of a part of the history. */
export interface Period {
  from: number;
  until: number;
}

export class View {
  readonly calendar: Calendar;
  private readonly site: Site;
  /** The calendar day shown, counted from the first map's. */
  index = $state(0);
  /** The day where the slider last rested: what takes long to tell follows this one. */
  settled = $state(0);
  layer = $state<LayerName>('assessed');
  other = $state('');
  evidence = $state(true);
  selection = $state<Selection | null>(null);
  /** The day that the shown one is compared with. */
  compare = $state.raw<{ mode: CompareMode; day: number } | null>(null);
  /** Whose clock, where the map shows what was known at the end of its day. */
  clock = $state<Clock | null>(null);
  period = $state.raw<Period | null>(null);
  position = $state.raw<Address['position']>(undefined);
  /** The places in the map's frame, the largest first. */
  inView = $state.raw<readonly PlaceEntry[]>([]);

  constructor(site: Site, calendar: Calendar) {
    this.site = site;
    this.calendar = calendar;
    this.index = calendar.last;
    this.other = site.layers[0]?.source ?? '';
    this.open(location.hash);
    this.settled = this.index;
  }

  /** The map shown: the day's own, or the last before; none while there is none. */
  readonly day: Day | undefined = $derived.by(() => this.calendar.map(this.index));

  /** The calendar day's date. */
  get date(): string | undefined {
    return this.calendar.count === 0 ? undefined : this.calendar.date(this.index);
  }

  get hasMap(): boolean {
    return this.calendar.hasMap(this.index);
  }

  /** The moment shown; the time of publication while there is no map. */
  get at(): number {
    return this.momentOf(this.index);
  }

  momentOf(day: number): number {
    return this.calendar.map(day)?.at ?? Date.parse(this.site.publishedAt);
  }

  /** What counts as known on a day: everything there is, or only what was known by its end. */
  knowledgeOf(day: number): Knowledge {
    if (this.clock === null || this.calendar.count === 0) return ALL_KNOWN;
    return { known: endOfDay(this.calendar.date(day), this.site.zone), clock: this.clock };
  }

  /** The days that the slider runs over. */
  get span(): Period {
    return this.period ?? { from: 0, until: this.calendar.last };
  }

  go(day: number): void {
    this.index = Math.max(this.span.from, Math.min(this.span.until, day));
  }

  /** Goes to a day wherever it lies, and leaves a period that it lies outside of. */
  goAnywhere(day: number): void {
    if (this.period !== null && (day < this.period.from || day > this.period.until)) this.period = null;
    this.go(this.calendar.within(day));
  }

  /** Brings chart and slider to some days, the shown day with them; to all days with null. */
  bring(period: Period | null): void {
    const [from, until] = period === null ? [0, 0] : [this.calendar.within(Math.min(period.from, period.until)), this.calendar.within(Math.max(period.from, period.until))];
    this.period = until > from ? { from, until } : null;
    this.go(this.index);
  }

  /** What a side gained since so many days before; null where no map is so old. */
  changeIn(days: number, side: string): number | null {
    return this.index < days ? null : this.calendar.change(side, this.index - days, this.index);
  }

  open(hash: string): void {
    const { date, compare, known, period, seen, layer, other, selection, position } = read(hash);
    const dayOf = (text: string) => this.calendar.dayOf(text);
    this.period = null;
    if (date !== undefined) this.index = dayOf(date);
    if (period !== undefined) this.bring({ from: dayOf(period.from), until: dayOf(period.until) });
    this.compare = compare === undefined ? null : { mode: compare.mode, day: dayOf(compare.date) };
    this.clock = known ?? null;
    this.evidence = seen ?? true;
    if (layer !== undefined) this.layer = layer;
    if (this.site.layers.some((one) => one.source === other)) this.other = other ?? '';
    if (selection !== undefined) this.selection = selection;
    this.position = position;
  }

  hash(): string {
    const { calendar, compare, period } = this;
    return write({
      ...(this.date !== undefined ? { date: this.date } : {}),
      ...(compare !== null ? { compare: { mode: compare.mode, date: calendar.date(compare.day) } } : {}),
      ...(this.clock !== null ? { known: this.clock } : {}),
      ...(period !== null ? { period: { from: calendar.date(period.from), until: calendar.date(period.until) } } : {}),
      seen: this.evidence,
      layer: this.layer,
      other: this.other,
      ...(this.position !== undefined ? { position: this.position } : {}),
      ...(this.selection !== null ? { selection: this.selection } : {}),
    });
  }
}
