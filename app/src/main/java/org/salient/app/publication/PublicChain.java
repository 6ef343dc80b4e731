package org.salient.app.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.salient.core.model.Entry;
import org.salient.core.model.Fact;
import org.salient.core.model.Hash;
import org.salient.store.FactCodec;

/**
 * The chain over the public entries of a site. It stands on these alone: the journal's own chain runs through what is
 * held back, so its hashes would tell that something is.
 */
final class PublicChain {
    /** One line an entry, in the order of the chain. */
    static final String FILE = "data/chain.txt";

    /** Who brought a fact is no matter of the public; who decided stands in the decision. */
    private static final String ACTOR = "public";

    private PublicChain() {}

    /** The entries anew, counted from 1 and chained to each other. */
    static List<Entry> over(List<Entry> entries) {
        var chained = new ArrayList<Entry>(entries.size());
        Hash previous = Hash.NONE;
        for (Entry entry : entries) {
            Hash own = next(previous, line(entry));
            chained.add(new Entry(chained.size() + 1, entry.knownAt(), ACTOR, entry.fact(), previous, own));
            previous = own;
        }
        return chained;
    }

    static void write(List<Entry> entries, SiteFolder folder) throws IOException {
        try (var out = Files.newBufferedWriter(folder.file(FILE))) {
            for (Entry entry : entries) {
                out.append(line(entry)).append('\n');
            }
        }
    }

    /** The hash of the last entry. */
    static Hash head(List<Entry> entries) {
        return entries.isEmpty() ? Hash.NONE : entries.getLast().own();
    }

    /** An entry in one line: when it became known, its name, the hash of its bytes. */
    static String line(Entry entry) {
        Fact fact = entry.fact();
        return entry.knownAt() + " " + fact.id() + " "
                + Hash.of(FactCodec.write(fact)).hex();
    }

    /** The head of the chain after one more line. */
    static Hash next(Hash previous, String line) {
        return Hash.of(previous.hex() + " " + line);
    }
}
