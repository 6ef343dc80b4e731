import Place from './Place.svelte';
import { open } from './open';

void open(Place);
