/** The history of control: which ground had which status, from when to when, and since when that is known. */
@org.jspecify.annotations.NullMarked
package org.salient.core.history;
