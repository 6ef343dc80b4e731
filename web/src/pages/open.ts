/** Opening a page: the site's description first, then the page in place of the static text. */
import 'maplibre-gl/dist/maplibre-gl.css';
import '../styles.css';
import { mount, type Component } from 'svelte';
import { Page } from '../page.svelte';
import { readSite } from '../site';
import { say } from '../text/catalogue';

/** Draws a page; the static text goes once it is drawn, unless the page is made of it. */
export async function open(part: Component<{ page: Page }>, keepsText = false): Promise<void> {
  const target = document.querySelector<HTMLElement>('#app');
  const text = document.querySelector<HTMLElement>('#static');
  if (target === null) return;
  try {
    const page = new Page(await readSite());
    mount(part, { target, props: { page } });
    if (!keepsText) text?.remove();
  } catch (failure) {
    target.setAttribute('role', 'alert');
    target.textContent = say(navigator.language.split('-')[0] ?? '', 'failed', { what: failure instanceof Error ? failure.message : String(failure) });
    console.error(failure);
  }
}
