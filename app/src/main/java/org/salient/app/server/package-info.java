/**
 * Serves a published site over HTTP. The one package that knows Spring: a site is plain files that any web server can
 * host, and no command but {@code serve} starts this one.
 */
@org.jspecify.annotations.NullMarked
package org.salient.app.server;
