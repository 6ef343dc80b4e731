package org.salient.app.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.salient.core.extraction.ClaimReader;
import org.salient.core.extraction.Reading;
import org.salient.core.extraction.Unread;
import org.salient.core.model.Claim;
import org.salient.core.model.Mention;
import org.salient.core.model.Predicate;
import org.salient.core.model.Report;
import org.salient.core.model.SideId;
import org.salient.core.model.Span;
import org.salient.core.model.SpeechAct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model behind a real server on this machine: what it quotes is kept, what it makes up is refused and counted. */
class ModelReaderTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = "The mayor of Ulvik said Eastian troops hold Tarn. Nobody came to Rime.";
    private static final Report REPORT = Strait.report(TEXT);
    private static final String GOOD = """
            {"claimant": "The mayor of Ulvik", "speech_act": "claims", "cue": "said",
             "content": "Eastian troops hold Tarn", "predicate": "control", "actor_side": "east",
             "places": ["Tarn"], "hedged": false, "negated": false}""";

    private final LinkedBlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private HttpServer server = server();

    private record Asked(String path, String key, JsonNode body) {}

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void theServerStands() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void theServerFalls() {
        closed.countDown();
        server.stop(0);
    }

    private void answers(int status, String body) {
        server.createContext("/v1/", exchange -> {
            remember(exchange);
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void remember(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                JSON.readTree(exchange.getRequestBody().readAllBytes())));
    }

    private void says(String content) {
        answers(
                200,
                JSON.writeValueAsString(Map.of("choices", List.of(Map.of("message", Map.of("content", content))))));
    }

    private ModelReader reader(Duration patience) {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
        return new ModelReader(
                new ModelReader.Endpoint(base, "small", Optional.of("secret"), patience), Strait.theatre());
    }

    private Reading reads() {
        return reads(Duration.ofSeconds(20));
    }

    private Reading reads(Duration patience) {
        Reading rules = new ClaimReader(Strait.theatre(), Strait.gazetteer()).read(REPORT);
        try (var reader = reader(patience)) {
            return reader.and(new Reading(List.of(), rules.mentions(), List.of()), REPORT);
        }
    }

    @Test
    void aClaimThatQuotesTheReportIsKeptUnderTheModelsName() {
        says("{\"claims\": [" + GOOD + "]}");
        Reading reading = reads();
        assertThat(reading.unread()).isEmpty();
        Claim claim = reading.claims().getFirst();
        assertThat(claim.reader()).isEqualTo("model-small");
        assertThat(claim.quote()).isEqualTo("Eastian troops hold Tarn");
        assertThat(claim.content()).isEqualTo(new Span(24, 48));
        assertThat(claim.cue()).contains(new Span(19, 23));
        assertThat(claim.claimant().name()).isEqualTo("The mayor of Ulvik");
        assertThat(claim.act()).isEqualTo(SpeechAct.CLAIMS);
        assertThat(claim.predicate()).isEqualTo(Predicate.CONTROL);
        assertThat(claim.actor()).contains(new SideId("east"));
    }

    @Test
    void aPlaceIsTheGroundThatTheRulesFoundForItsWordsElseItIsLeftOpen() {
        says("{\"claims\": [" + GOOD.replace("[\"Tarn\"]", "[\"Tarn\", \"Rime\"]") + "]}");
        List<Mention> places = reads().claims().getFirst().places();
        assertThat(places).extracting(Mention::text).containsExactly("Tarn", "Rime");
        assertThat(places.getFirst().location()).isPresent();
        assertThat(places.getLast().location()).isEmpty();
    }

    @Test
    void whatTheModelMakesUpIsRefusedAndCounted() {
        says("{\"claims\": ["
                + String.join(
                        ",",
                        GOOD,
                        GOOD.replace("Eastian troops hold Tarn", "Eastian troops hold Oslo"),
                        GOOD.replace("\"said\"", "\"swore\""),
                        GOOD.replace("The mayor of Ulvik", "The king"),
                        GOOD.replace("\"east\"", "\"north\""),
                        GOOD.replace("\"control\"", "\"victory\""),
                        GOOD.replace("[\"Tarn\"]", "[\"Oslo\"]"),
                        GOOD.replace("Eastian troops hold Tarn", " "),
                        "7")
                + "]}");
        Reading reading = reads();
        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.unread())
                .containsExactly(
                        new Unread("model: content is not in the report", "Eastian troops hold Oslo"),
                        new Unread("model: cue is not in the report", "swore"),
                        new Unread("model: claimant is not in the report", "The king"),
                        new Unread("model: the theatre has no such side", "north"),
                        new Unread("model: there is no such predicate", "victory"),
                        new Unread("model: place is not in the report", "Oslo"),
                        new Unread("model: content is not in the report", " "),
                        new Unread("model: no content", "null"));
    }

    @Test
    void anAnswerBetweenFencesIsReadOneThatIsNoListIsRefused() {
        says("```json\n{\"claims\": [" + GOOD + "]}\n```");
        assertThat(reads().claims()).hasSize(1);
        server.removeContext("/v1/");
        says("I cannot do that.");
        assertThat(reads().unread()).containsExactly(new Unread("model: no list of claims", "'I cannot do that.'"));
    }

    @Test
    void theReportAndTheNameOfTheModelAreSentOnceWithTheKey() {
        says("{\"claims\": []}");
        assertThat(reads().claims()).isEmpty();
        assertThat(asked).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/v1/chat/completions");
            assertThat(call.key()).isEqualTo("Bearer secret");
            assertThat(call.body().path("model").asString()).isEqualTo("small");
            assertThat(call.body().path("messages").path(1).path("content").asString())
                    .isEqualTo(TEXT);
        });
    }

    @Test
    void aRefusedKeyStopsTheReadingAndSaysWhatToDo() {
        answers(401, "no key");
        assertThatThrownBy(this::reads)
                .hasMessageContaining("answers 401: 'no key'; put its key into SALIENT_MODEL_KEY");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsNoChatCompletionStopsTheReading() {
        answers(200, "<html>hello</html>");
        assertThatThrownBy(this::reads).hasMessageContaining("what is no chat completion: '<html>hello</html>'");
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        answers(200, "x".repeat(3 << 20));
        assertThatThrownBy(this::reads).hasMessageContaining("an answer has at most 1048576 bytes");
    }

    @Test
    void aModelThatDoesNotAnswerInTimeIsNotAskedAgain() {
        server.createContext("/v1/", exchange -> {
            remember(exchange);
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        assertThatThrownBy(() -> reads(Duration.ofSeconds(1))).hasMessageContaining("did not answer within 1 s");
        assertThat(asked).hasSize(1);
    }

    @Test
    void anAddressWhereNobodyListensIsTold() throws IOException {
        server.stop(0);
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var endpoint = new ModelReader.Endpoint(
                URI.create("http://127.0.0.1:" + free + "/v1"), "small", Optional.empty(), Duration.ofSeconds(5));
        try (var reader = new ModelReader(endpoint, Strait.theatre())) {
            assertThatThrownBy(() -> reader.and(new Reading(List.of(), List.of(), List.of()), REPORT))
                    .hasMessageContaining("cannot be reached; start it, or name another address");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> new ModelReader.Endpoint(
                        URI.create("localhost:11434"), "small", Optional.empty(), Duration.ofSeconds(5)))
                .hasMessage("the second reader's address begins with http:// or https://, was 'localhost:11434'");
    }
}
