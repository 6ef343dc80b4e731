import Brief from './Brief.svelte';
import { open } from './open';

void open(Brief, true);
