/** What changed between two maps: exact areas by who had the ground before and who after. */
import type { Areas } from './data';

export interface Change {
  region: number;
  /** Indexes into the statuses; −1 where the ground was not mapped. */
  before: number;
  after: number;
  km2: number;
}

/** Changed ground by region and by both statuses, the largest first. Ground that was lost and retaken between is no change. */
export function changes({ ground }: Areas, fromRow: number, toRow: number): Change[] {
  const found = new Map<string, Change>();
  for (const one of ground) {
    const [region = 0, km2 = 0] = one;
    const [before, after] = [statusOn(one, fromRow), statusOn(one, toRow)];
    if (before === after) continue;
    const key = `${region} ${before} ${after}`;
    const sum = found.get(key) ?? { region, before, after, km2: 0 };
    found.set(key, { ...sum, km2: sum.km2 + km2 });
  }
  return [...found.values()].sort((a, b) => b.km2 - a.km2);
}

/** The pairs begin after region and area. */
function statusOn(ground: readonly number[], row: number): number {
  let status = -1;
  for (let i = 2; i < ground.length && (ground[i] ?? 0) <= row; i += 2) status = ground[i + 1] ?? -1;
  return status;
}

export interface Balance {
  gained: number;
  lost: number;
}

/** What a side came to hold and ceased to hold. */
export function balance(changed: readonly Change[], { statuses }: Pick<Areas, 'statuses'>, side: string): Balance {
  const holds = (status: number) => statuses[status]?.side === side;
  return {
    gained: sum(changed.filter(({ after }) => holds(after))),
    lost: sum(changed.filter(({ before }) => holds(before))),
  };
}

function sum(changed: readonly Change[]): number {
  return changed.reduce((all, { km2 }) => all + km2, 0);
}

/** The same change in all regions together, the largest first. */
export function directions(changed: readonly Change[]): Omit<Change, 'region'>[] {
  const found = new Map<string, Omit<Change, 'region'>>();
  for (const { before, after, km2 } of changed) {
    const key = `${before} ${after}`;
    found.set(key, { before, after, km2: (found.get(key)?.km2 ?? 0) + km2 });
  }
  return [...found.values()].sort((a, b) => b.km2 - a.km2);
}
