/**
 * The command line: each command is one record of options and one verb. {@link org.salient.app.cli.Main} wires them by
 * hand; reading it is reading the system.
 */
@org.jspecify.annotations.NullMarked
package org.salient.app.cli;
