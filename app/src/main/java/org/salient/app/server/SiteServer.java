package org.salient.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A running server of one site folder. A site published anew into the same folder is served from the next request on.
 * It serves files and holds no state; a public site needs no more than any other static web server.
 */
public final class SiteServer implements AutoCloseable {
    private static final String[] QUIET = {
        "logging.level.root=warn",
        // What goes wrong at the start is thrown to the caller, who tells it in one line.
        "logging.level.org.springframework.boot.SpringApplication=off",
        "logging.level.org.springframework.boot.diagnostics=off",
        "logging.level.org.springframework.boot.web.server.servlet.context=error",
        "logging.level.org.apache.catalina.core=error",
        // A refused request is the client's mistake, and answered.
        "logging.level.org.springframework.web.servlet=error",
    };

    private final ConfigurableApplicationContext context;

    private SiteServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Serves a site to this machine alone; port 0 takes any free port. */
    public static SiteServer start(Path site, int port) {
        return start(site, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Serves a site at an address of this machine. */
    public static SiteServer start(Path site, InetSocketAddress address) {
        if (!Files.isDirectory(site)) {
            throw new UncheckedIOException(
                    new IOException("no site to serve at " + site + "; write one with `salient publish`"));
        }
        try {
            return new SiteServer(new SpringApplicationBuilder(ServerBeans.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .properties(QUIET)
                    .initializers(context -> context.getBeanFactory()
                            .registerSingleton("served", new Served(site.toAbsolutePath(), address)))
                    .run());
        } catch (RuntimeException e) {
            throw portTaken(e, address) ? taken(address) : e;
        }
    }

    private static boolean portTaken(Throwable failure, InetSocketAddress address) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof java.net.BindException) {
                return address.getPort() != 0;
            }
        }
        return false;
    }

    private static UncheckedIOException taken(InetSocketAddress address) {
        return new UncheckedIOException(new IOException("port " + address.getPort()
                + " is in use by another program; stop that one, or name a free port with --port"));
    }

    public int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("the server was closed");
        }
        return server.getPort();
    }

    /** Where a browser on this machine finds the site. */
    public URI uri() {
        return URI.create("http://localhost:" + port() + "/");
    }

    @Override
    public void close() {
        context.close();
    }

    /** What is served, and where. */
    record Served(Path site, InetSocketAddress address) {}
}
