import About from './About.svelte';
import { open } from './open';

void open(About);
