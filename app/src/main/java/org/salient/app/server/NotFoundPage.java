package org.salient.app.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a reader sees where there is no such page. */
final class NotFoundPage {
    private static final byte[] PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Not found</title>
            <h1>There is no such page</h1>
            <p><a href="/">Go to the map</a></p>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    private NotFoundPage() {}

    static void write(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }
}
