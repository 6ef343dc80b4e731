package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
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
import org.salient.core.model.LayerMap;
import org.salient.core.model.SignedHead;

/** What every store promises, whatever keeps it. A store's own test extends this and says how one is made and opened. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder, and the first step the store
abstract class StoreContract {
    static final KeyPair KEYS = newKeys();
    static final KeyPair OTHER_KEYS = newKeys();

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

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    @Test
    void aFreshStoreAuditsClean() {
        assertThat(audit().findings()).isEmpty();
        assertThat(audit().entries()).isZero();
    }

    @Test
    void anAuditCountsWhatThereIsAndNamesWhatIsUnsigned() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        SignedHead head = store.sign(KEYS);
        store.append(War.NOON, "importer", List.of(War.OTHER_SIGHTING), List.of());
        Audit audit = audit();
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.entries()).isEqualTo(War.facts().size() + 1);
        assertThat(audit.bodies()).isEqualTo(War.bodies().size());
        assertThat(audit.signedUpTo()).isEqualTo(head.sequence());
        assertThat(audit.unsigned()).isEqualTo(1);
        assertThat(audit.keys()).containsExactly(head.publicKey());
    }

    @Test
    void signingTheSameEntryAgainGivesTheSameHead() {
        store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of());
        SignedHead head = store.sign(KEYS);
        assertThat(store.sign(KEYS)).isEqualTo(head);
        assertThat(headsFile()).content().hasLineCount(1);
        assertThat(head.sequence()).isEqualTo(1);
        assertThat(head.head()).isEqualTo(store.entriesAfter(0).getFirst().own());
    }

    @Test
    void twoKeysMaySignOneEntry() {
        store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of());
        store.sign(KEYS);
        store.sign(OTHER_KEYS);
        assertThat(audit().findings()).isEmpty();
        assertThat(audit().keys()).hasSize(2);
    }

    @Test
    void anEmptyJournalHasNothingToSign() {
        assertThatThrownBy(() -> store.sign(KEYS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aHeadThatACrashLeftInTheFileAloneIsTakenInAgain() throws IOException {
        store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of());
        Entry entry = store.entriesAfter(0).getFirst();
        SignedHead head = HeadSignature.sign(new Journal.Head(1, entry.own()), KEYS);
        Files.writeString(headsFile(), FactCodec.writeHead(head) + "\n");
        reopen();
        assertThat(audit().findings()).isEmpty();
        assertThat(audit().signedUpTo()).isEqualTo(1);
    }

    @Test
    void aLineThatACrashCutShortIsWrittenAnew() throws IOException {
        store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of());
        Files.writeString(headsFile(), "{\"head\":\"ab");
        reopen();
        assertThat(audit().findings()).isEmpty();
        store.sign(KEYS);
        assertThat(audit().findings()).isEmpty();
        assertThat(headsFile()).content().hasLineCount(1);
    }

    @Test
    void aHeadOfAnotherJournalIsFound() throws IOException {
        store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of());
        SignedHead foreign = HeadSignature.sign(new Journal.Head(1, Hash.of("another journal")), KEYS);
        Files.writeString(headsFile(), FactCodec.writeHead(foreign) + "\n");
        assertThat(audit().findings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("no longer the same"));
    }

    @Test
    void aForgedSignatureIsFound() throws IOException {
        store.append(War.NOON, "importer", List.of(War.SIGHTING), List.of());
        SignedHead head = store.sign(KEYS);
        var forged =
                new SignedHead(head.sequence(), head.head(), head.signature(), HeadSignature.publicKey(OTHER_KEYS));
        Files.writeString(headsFile(), FactCodec.writeHead(forged) + "\n");
        assertThat(audit().findings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("false signature"));
    }

    @Test
    void rebuiltViewsAreTheSameViews() {
        store.append(War.NOON, "importer", War.facts(), War.bodies());
        store.rebuild();
        assertThat(audit().findings()).isEmpty();
        store.append(War.NOON, "importer", List.of(War.OTHER_SIGHTING), List.of());
        assertThat(audit().findings()).isEmpty();
    }

    /** Whatever facts come in whatever batches and order, the views kept up to date are the views made anew. */
    @Test
    void viewsDoNotDependOnTheOrderInWhichMapsArrive() {
        LayerMap gap = War.map(War.NOON.minus(Duration.ofHours(36)), War.SOUTH);
        append(War.NEWER_MAP, War.WEST, War.SOUTH);
        append(War.MAP, War.WEST, War.EAST);
        reopen();
        append(gap, War.SOUTH);
        assertThat(audit().findings()).isEmpty();
    }

    void append(Fact fact, Body... bodies) {
        store.append(War.NOON, "importer", List.of(fact), List.of(bodies));
    }

    Audit audit() {
        return store.audit(headsFile());
    }

    Path headsFile() {
        return folder.resolve("heads.jsonl");
    }
}
