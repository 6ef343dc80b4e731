/** To be defined. */
@org.jspecify.annotations.NullMarked
package org.salient.bench;
