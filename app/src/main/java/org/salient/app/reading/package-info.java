/**
 * One text and what was read in it, shown to a person: in the terminal and as a page; and a second reader, a language
 * model, that is off unless it is asked for.
 */
@NullMarked
package org.salient.app.reading;

import org.jspecify.annotations.NullMarked;
