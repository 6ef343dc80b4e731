/**
 * Writes what the public sees. Everything passes the {@link org.salient.app.publication.Gate}: what it lets out is
 * {@link org.salient.app.publication.Cleared}, and nothing else can be written. A site is a folder of plain files with a
 * manifest, a chain over its public entries and a signature over both.
 */
@org.jspecify.annotations.NullMarked
package org.salient.app.publication;
