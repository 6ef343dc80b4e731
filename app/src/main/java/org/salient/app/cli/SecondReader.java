package org.salient.app.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.salient.app.reading.ModelReader.Endpoint;

/** A language model that reads after the rules; none where no address is given. */
record SecondReader(
        @Option(
                name = "--second-reader",
                value = "URL",
                help =
                        "a language model reads too, behind an OpenAI-compatible address such as http://localhost:11434/v1;"
                                + " the texts are sent there")
        Optional<URI> url,

        @Option(name = "--model", value = "NAME", help = "the model's name there; needed with --second-reader")
        Optional<String> model,

        @Option(
                name = "--patience",
                value = "SECONDS",
                help = "how long the model may take for one text",
                standard = "60")
        int patience) {
    /** Where a key that the address wants is taken from: it must not stand in the history of a shell. */
    private static final String KEY = "SALIENT_MODEL_KEY";

    private static final int LONGEST_PATIENCE = 3600;

    SecondReader {
        if (url.isPresent() != model.isPresent()) {
            throw new IllegalArgumentException("--second-reader and --model go together; give both or none");
        }
        if (patience < 1 || patience > LONGEST_PATIENCE) {
            throw new IllegalArgumentException(
                    "--patience must be 1 to " + LONGEST_PATIENCE + " seconds, was " + patience);
        }
        Optional<Endpoint> _ = endpoint(url, model, patience);
    }

    Optional<Endpoint> endpoint() {
        return endpoint(url, model, patience);
    }

    private static Optional<Endpoint> endpoint(Optional<URI> url, Optional<String> model, int patience) {
        return url.map(base -> new Endpoint(
                base,
                model.orElseThrow(),
                Optional.ofNullable(System.getenv(KEY)).filter(key -> !key.isBlank()),
                Duration.ofSeconds(patience)));
    }
}
