package org.salient.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.salient.app.server.SiteServer;

/** Shows a published site. */
final class ServeCommand {
    private ServeCommand() {}

    record Options(
            @Argument(value = "DIR", help = "the folder that 'salient publish' wrote")
            Path site,

            @Option(name = "--port", value = "N", help = "the port on this machine", standard = "8080")
            int port) {
        Options {
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException("--port must be 1 to 65535, was " + port);
            }
        }
    }

    static Command<Options> command() {
        return new Command<>(
                "serve",
                Command.Group.PUBLISH,
                "shows a published site on this machine",
                List.of(
                        "The site is static files: any web server can host it. A site published again is seen at once."),
                Options.class,
                (options, terminal) -> serve(options.site(), options.port(), terminal));
    }

    /** Serves until the program is ended. */
    static void serve(Path site, int port, Terminal terminal) {
        if (!Files.exists(site.resolve("index.html"))) {
            throw new Failure(
                    site + " holds no site (it lacks index.html); write one with 'salient publish --out DIR'");
        }
        try (SiteServer server = SiteServer.start(site, port)) {
            terminal.say("open http://localhost:" + server.port());
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
