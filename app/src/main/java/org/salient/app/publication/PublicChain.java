package org.salient.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.store.FactCodec;

/**
 * The chain over the public entries of a site. It stands on these alone: the journal's own chain runs through what is
 * held back, so its hashes would tell that something is.
 *
 * @param lines for each entry what the hash of the chain covers
 */
record PublicChain(List<Entry> entries, List<String> lines) {
    /** One line an entry, in the order of the chain. */
    static final String FILE = "data/chain.txt";

    /** Who brought a fact is no matter of the public; who decided stands in the decision. */
    private static final String ACTOR = "public";

    PublicChain {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
    }

    /** Entries anew, counted from 1 and chained to each other. */
    static PublicChain over(Collection<Entry> entries) {
        var chained = new ArrayList<Entry>(entries.size());
        var lines = new ArrayList<String>(entries.size());
        Hash previous = Hash.NONE;
        for (Entry entry : entries) {
            String line = line(entry);
            Hash own = next(previous, line);
            chained.add(new Entry(chained.size() + 1, entry.knownAt(), ACTOR, entry.fact(), previous, own));
            lines.add(line);
            previous = own;
        }
        return new PublicChain(chained, lines);
    }

    void write(SiteFolder folder) throws IOException {
        Files.writeString(
                folder.file(FILE), lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    /** The hash of the last entry. */
    Hash head() {
        return entries.isEmpty() ? Hash.NONE : entries.getLast().own();
    }

    /** An entry in one line: when it became known, its name, the hash of its bytes. */
    private static String line(Entry entry) {
        Fact fact = entry.fact();
        return entry.knownAt() + " " + fact.id() + " "
                + Hash.of(FactCodec.write(fact)).hex();
    }

    /** The head of a chain after one more line. */
    static Hash next(Hash previous, String line) {
        return Hash.of(previous.hex() + " " + line);
    }
}
