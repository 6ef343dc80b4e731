package org.salient.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real HTTP, against a small site. */
class SiteServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    static SiteServer server;

    @BeforeAll
    static void start() throws IOException {
        site("first", "the first map");
        show("first");
        server = SiteServer.start(folder.resolve("site"), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void site(String name, String page) throws IOException {
        write(name + "/index.html", page);
        write(name + "/place/town/index.html", "a town");
        write(name + "/data/site.json", "{\"basemap\":\"https://tiles.example:8443/style.json\"}");
        write(name + "/data/claims.json", "[1,2,3]");
        try (OutputStream packed =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + "/data/claims.json.gz")))) {
            packed.write("[1,2,3]".getBytes(UTF_8));
        }
        write(name + "/assets/index-a1b2.mjs", "export {}");
        write(name + "/assets/inter.woff2", "font");
        write(name + "/data/claimed.geojson", "{}");
        write(name + "/base.pmtiles", "0123456789");
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void show(String name) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("next"), Path.of(name));
        Files.move(link, folder.resolve("site"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void aFolderIsAnsweredWithItsIndex() throws Exception {
        var root = send(request("/"));
        var town = send(request("/place/town/"));
        assertThat(root.statusCode()).isEqualTo(200);
        assertThat(header(root, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(new String(town.body(), UTF_8)).isEqualTo("a town");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheOneWithIt() throws Exception {
        var town = send(request("/place/town"));
        assertThat(town.statusCode()).isEqualTo(301);
        assertThat(header(town, "Location")).isEqualTo("town/");
    }

    @Test
    void aPathThatBearsNoFileIsNotFoundAndSaysSo() throws Exception {
        var missing = send(request("/place/nowhere/"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(new String(missing.body(), UTF_8)).contains("There is no such page");
        assertThat(header(missing, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPartOfAFileIsAnsweredAlone() throws Exception {
        var part = send(request("/base.pmtiles").header("Range", "bytes=2-4"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(new String(part.body(), UTF_8)).isEqualTo("234");
        assertThat(header(part, "Content-Type")).isEqualTo("application/vnd.pmtiles");
    }

    @Test
    void aPartBeyondTheEndIsRefused() throws Exception {
        assertThat(send(request("/base.pmtiles").header("Range", "bytes=20-30")).statusCode())
                .isEqualTo(416);
    }

    @Test
    void aPartOfAFileThatChangedSinceIsAnsweredWithTheWhole() throws Exception {
        var tag = header(send(request("/base.pmtiles")), "ETag");
        var fresh = send(request("/base.pmtiles").header("Range", "bytes=2-4").header("If-Range", tag));
        var stale = send(request("/base.pmtiles").header("Range", "bytes=2-4").header("If-Range", "\"another\""));
        assertThat(fresh.statusCode()).isEqualTo(206);
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.body()).hasSize(10);
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        var first = send(request("/data/claims.json"));
        var again = send(request("/data/claims.json").header("If-None-Match", header(first, "ETag")));
        assertThat(header(first, "ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aBrowserThatUnpacksGetsThePackedFileUnderATagOfItsOwn() throws Exception {
        var plain = send(request("/data/claims.json"));
        var packed = send(request("/data/claims.json").header("Accept-Encoding", "gzip"));
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Content-Type")).isEqualTo("application/json");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(packed.headers().allValues("Vary")).containsOnly("Accept-Encoding");
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        var unpacked = new ByteArrayOutputStream();
        new GZIPInputStream(new ByteArrayInputStream(packed.body())).transferTo(unpacked);
        assertThat(unpacked.toString(UTF_8)).isEqualTo("[1,2,3]");
    }

    @Test
    void aHeadRequestTellsAllButTheBytes() throws Exception {
        var head = send(request("/base.pmtiles").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo("10");
        assertThat(header(head, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        var post = send(request("/data/claims.json").POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(new String(post.body(), UTF_8)).doesNotContainIgnoringCase("tomcat");
    }

    @Test
    void typesAreThoseThatABrowserNeeds() throws Exception {
        assertThat(header(send(request("/assets/index-a1b2.mjs")), "Content-Type"))
                .isEqualTo("text/javascript;charset=UTF-8");
        assertThat(header(send(request("/assets/inter.woff2")), "Content-Type")).isEqualTo("font/woff2");
        assertThat(header(send(request("/data/claimed.geojson")), "Content-Type"))
                .isEqualTo("application/geo+json");
    }

    @Test
    void filesNamedByTheirContentAreKeptForAYearAndOthersAskedAfter() throws Exception {
        assertThat(header(send(request("/assets/index-a1b2.mjs")), "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(send(request("/")), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aPageMayLoadFromThisSiteAndTheOperatorsBaseMapAlone() throws Exception {
        var page = send(request("/"));
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self';")
                .contains("connect-src 'self' https://tiles.example:8443;")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    void noPathLeadsOutOfTheSite() throws Exception {
        write("secret.txt", "secret");
        for (String path :
                new String[] {"/../secret.txt", "/%2e%2e/secret.txt", "/data/..%2f..%2fsecret.txt", "/..;/secret.txt"
                }) {
            assertThat(raw(path)).as(path).doesNotContain("secret").containsPattern("HTTP/1.1 40[04]");
        }
    }

    /** A path as it stands, which the client of the platform would make safe before it sends it. */
    private static String raw(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void aSitePublishedAnewIsSeenAtOnce() throws Exception {
        var before = send(request("/"));
        site("second", "the second map");
        show("second");
        var after = send(request("/").header("If-None-Match", header(before, "ETag")));
        assertThat(new String(after.body(), UTF_8)).isEqualTo("the second map");
    }

    @Test
    void aTakenPortIsNamedInOneLine() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> SiteServer.start(folder.resolve("site"), other.getLocalPort()))
                    .hasMessageContaining("port " + other.getLocalPort() + " is in use")
                    .hasMessageContaining("--port")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> SiteServer.start(folder.resolve("none"), 0))
                .hasMessageContaining(folder.resolve("none").toString())
                .hasMessageContaining("salient publish");
    }
}
