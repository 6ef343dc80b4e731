package org.salient.app.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts on every answer what keeps a browser safe, and how long it may be kept. The pages may load from this site alone,
 * and from the operator's own base map where one is named; no other site may frame them.
 */
final class SafeHeaders extends OncePerRequestFilter {
    /** Vite names these files by their content, so a name never changes its bytes. */
    private static final String NAMED_BY_CONTENT = "/assets/";

    private final BasemapOrigin basemap;

    SafeHeaders(Path site) {
        this.basemap = new BasemapOrigin(site);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(basemap.find().orElse("")));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cache-Control", caching(request.getServletPath()));
        response.setHeader("Vary", "Accept-Encoding");
        next.doFilter(request, response);
    }

    private static String caching(String path) {
        // Without a lasting name a file is kept, but asked after by its tag each time.
        return path.startsWith(NAMED_BY_CONTENT) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static String policy(String basemap) {
        String outside = basemap.isEmpty() ? "" : " " + basemap;
        return String.join(
                "; ",
                "default-src 'self'",
                "connect-src 'self'" + outside,
                "img-src 'self' data: blob:" + outside,
                "font-src 'self'" + outside,
                // MapLibre starts its worker from a file of the site, or from a blob where a browser demands it.
                "worker-src 'self' blob:",
                "style-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'none'",
                "frame-ancestors 'self'");
    }
}
