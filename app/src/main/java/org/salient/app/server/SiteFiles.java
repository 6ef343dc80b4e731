package org.salient.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Answers each path with the file of the site that bears it: in ranges where they are asked for, compressed where a
 * {@code .gz} stands beside it, tagged by the hash of its bytes. A folder is answered with its {@code index.html}.
 */
final class SiteFiles extends ResourceHttpRequestHandler {
    private static final String INDEX = "index.html";

    private static final Map<String, MediaType> TYPES = Map.ofEntries(
            text("html", "text/html"),
            text("css", "text/css"),
            text("js", "text/javascript"),
            text("mjs", "text/javascript"),
            text("md", "text/markdown"),
            text("txt", "text/plain"),
            text("ndjson", "application/x-ndjson"),
            type("json", "application/json"),
            type("geojson", "application/geo+json"),
            type("webmanifest", "application/manifest+json"),
            type("svg", "image/svg+xml"),
            type("png", "image/png"),
            type("webp", "image/webp"),
            type("ico", "image/x-icon"),
            type("woff2", "font/woff2"),
            type("pmtiles", "application/vnd.pmtiles"));

    private final Path site;
    private final ContentTags tags = new ContentTags();

    SiteFiles(Path site) {
        this.site = site;
        setUseLastModified(false);
        setEtagGenerator(tags::of);
        setResourceResolvers(
                List.of(new FolderOfThisRequest(site), new EncodedResourceResolver(), new PathResourceResolver()));
    }

    private static Map.Entry<String, MediaType> type(String extension, String type) {
        return Map.entry(extension, MediaType.valueOf(type));
    }

    private static Map.Entry<String, MediaType> text(String extension, String type) {
        return Map.entry(extension, new MediaType(MediaType.valueOf(type), UTF_8));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isFolderWithoutSlash(request.getServletPath())) {
            response.setHeader(HttpHeaders.LOCATION, lastName(request.getRequestURI()) + "/");
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            return;
        }
        try {
            super.handleRequest(hasStaleRange(request) ? withoutRange(request) : request, response);
        } catch (NoResourceFoundException e) {
            NotFoundPage.write(response);
        }
    }

    @Override
    protected String processPath(String path) {
        String clean = super.processPath(path);
        return clean.isEmpty() ? INDEX : clean;
    }

    /** By our own list first: the container's names no charset, and knows not all of a map's files. */
    @Override
    protected @Nullable MediaType getMediaType(HttpServletRequest request, Resource resource) {
        MediaType type = TYPES.get(StringUtils.getFilenameExtension(resource.getFilename()));
        return type == null ? super.getMediaType(request, resource) : type;
    }

    private boolean isFolderWithoutSlash(String path) {
        return !path.endsWith("/")
                && !path.contains("..")
                && Files.isRegularFile(site.resolve(path.substring(1)).resolve(INDEX));
    }

    /** Relative, so that it holds behind a proxy that serves the site under another path. */
    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean hasStaleRange(HttpServletRequest request) throws IOException {
        String condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (condition == null) {
            return false;
        }
        Resource resource = getResource(request);
        return resource != null && !condition.equals(tags.of(resource));
    }

    private static HttpServletRequest withoutRange(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getHeader(String name) {
                return name.equalsIgnoreCase(HttpHeaders.RANGE) ? null : super.getHeader(name);
            }
        };
    }

    /**
     * Names the real folder once a request. A new publication swaps the folder behind the site's name; the tag and the
     * bytes of one answer must come from the same one.
     */
    private record FolderOfThisRequest(Path site) implements ResourceResolver {
        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> none,
                ResourceResolverChain chain) {
            try {
                Path folder = site.toRealPath();
                String file = Files.isDirectory(folder.resolve(path)) ? path + "/" + INDEX : path;
                return chain.resolveResource(request, file, List.of(new FileSystemResource(folder + "/")));
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }
    }
}
