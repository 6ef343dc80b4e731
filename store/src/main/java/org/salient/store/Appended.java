package org.salient.store;

import java.util.List;
import org.salient.core.model.Entry;

/**
 * What an append did. It is on the disk.
 *
 * @param entries the new entries, in their order
 * @param known   how many facts were left out because they were there already
 */
public record Appended(List<Entry> entries, int known) {
    public Appended {
        entries = List.copyOf(entries);
    }
}
