/** The words of Salient as data. */
@org.jspecify.annotations.NullMarked
package org.salient.core.model;
