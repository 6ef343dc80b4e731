package org.salient.app.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses on the web as files write them. */
final class Urls {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Urls() {}

    /** The address, if the text is one. Other schemes are none: an address becomes a link that a reader clicks. */
    static Optional<URI> read(String text) {
        try {
            var address = new URI(text.strip());
            return SCHEMES.contains(Optional.ofNullable(address.getScheme()).orElse("")) && address.getHost() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
