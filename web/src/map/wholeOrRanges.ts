import type { RangeResponse, Source } from 'pmtiles';

/** A file read by ranges where its host honours them, and whole, once, where it does not. */
export class WholeOrRanges implements Source {
  private readonly url: string;
  private whole: ArrayBuffer | undefined;

  constructor(url: string) {
    this.url = url;
  }

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.whole === undefined) {
      const response = await fetch(this.url, { headers: { Range: `bytes=${offset}-${offset + length - 1}` }, ...(signal === undefined ? {} : { signal }) });
      if (!response.ok) throw new Error(`${this.url}: ${response.status}`);
      const bytes = await response.arrayBuffer();
      if (response.status === 206) return { data: bytes };
      this.whole = bytes;
    }
    return { data: this.whole.slice(offset, offset + length) };
  }
}
