package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Body;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;

/** What every store promises, whatever keeps it. A store's own test extends this and says how one is made and opened. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder, and the first step the store
abstract class StoreContract {
    @TempDir
    Path folder;

    GeoPackageStore store;

    /** Makes a store in the folder, empty. */
    abstract GeoPackageStore create(Path folder);

    /** Opens the store of the folder again. */
    abstract GeoPackageStore open(Path folder);

    @BeforeEach
    void make() {
        store = create(folder);
    }

    @AfterEach
    void end() {
        store.close();
    }

    void reopen() {
        store.close();
        store = open(folder);
    }

    @Test
    void whatWasAppendedIsThereAfterwards() {
        List<Fact> facts = War.facts();
        Appended appended = store.append(War.NOON, "importer", facts, War.bodies());
        reopen();
        assertThat(store.ledger().entries()).containsExactlyElementsOf(appended.entries());
        assertThat(appended.entries()).extracting(Entry::fact).containsExactlyElementsOf(facts);
    }

    @Test
    void entriesAreCountedFromOneAndChained() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        Hash before = Hash.NONE;
        long sequence = 0;
        for (Entry entry : store.entriesAfter(0)) {
            assertThat(entry.sequence()).isEqualTo(++sequence);
            assertThat(entry.previous()).isEqualTo(before);
            before = entry.own();
        }
        assertThat(sequence).isEqualTo(War.facts().size());
    }

    @Test
    void appendingTwiceAddsNothing() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        List<Entry> first = store.entriesAfter(0);
        Appended again = store.append(War.NOON.plusSeconds(9), "another", War.facts(), War.bodies());
        assertThat(again.entries()).isEmpty();
        assertThat(again.known()).isEqualTo(War.facts().size());
        assertThat(store.entriesAfter(0)).isEqualTo(first);
    }

    @Test
    void aFactThatComesTwiceInOneBatchIsKeptOnce() {
        Appended appended = store.append(War.NOON, "importer", List.of(War.REPORT, War.REPORT), List.of(War.TEXT));
        assertThat(appended.entries()).hasSize(1);
        assertThat(appended.known()).isEqualTo(1);
    }

    @Test
    void entriesAfterASequenceAreThoseThatCameLater() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        List<Entry> all = store.entriesAfter(0);
        assertThat(store.entriesAfter(3)).isEqualTo(all.subList(3, all.size()));
        assertThat(store.entriesAfter(all.size())).isEmpty();
    }

    @Test
    void aLedgerAsOfAMomentHoldsWhatWasKnownThen() {
        store.append(War.NOON, "importer", List.of(War.REPORT), List.of(War.TEXT));
        store.append(War.NOON.plus(Duration.ofHours(1)), "importer", List.of(War.SIGHTING), List.of());
        assertThat(store.ledger().asOf(War.NOON).entries())
                .extracting(Entry::fact)
                .containsExactly(War.REPORT);
    }

    @Test
    void momentsAreKeptToTheNanosecond() {
        Instant exact = Instant.parse("2025-11-04T12:00:00.123456789Z");
        store.append(exact, "importer", List.of(War.SIGHTING), List.of());
        assertThat(store.entriesAfter(0)).extracting(Entry::knownAt).containsExactly(exact);
    }

    @Test
    void bodiesComeBackByTheirHash() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        for (Body body : War.bodies()) {
            assertThat(store.body(body.hash())).isEqualTo(body.bytes());
        }
        assertThatThrownBy(() -> store.body(Hash.of("never stored")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(Hash.of("never stored").hex());
    }

    @Test
    void aFactWithoutItsBodyIsRefusedAndNothingIsAdded() {
        assertThatThrownBy(() -> store.append(War.NOON, "importer", List.of(War.SIGHTING, War.REPORT), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(War.REPORT.id().value())
                .hasMessageContaining(War.TEXT.hash().hex());
        assertThat(store.entriesAfter(0)).isEmpty();
    }

    @Test
    void aBodyThatNothingRefersToIsRefused() {
        assertThatThrownBy(() -> store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of(War.TEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(War.TEXT.hash().hex());
    }

    @Test
    void aBodyThatIsNotWhatItsHashSaysIsRefused() {
        var forged = new Body(War.TEXT.hash(), new byte[] {1});
        assertThatThrownBy(() -> store.append(War.NOON, "importer", List.of(War.REPORT), List.of(forged)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
