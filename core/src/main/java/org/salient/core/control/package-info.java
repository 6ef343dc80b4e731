/** Estimates of who holds what. */
@org.jspecify.annotations.NullMarked
package org.salient.core.control;
