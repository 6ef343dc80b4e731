import Map from './Map.svelte';
import { open } from './open';

void open(Map);
