package org.salient.app.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table of comma-separated values (RFC 4180) row by row, the first row naming the columns.
 * Text is UTF-8, told row by row: bytes that are not cost their row and no other. Rows without a value are passed over.
 */
final class CsvReader {
    /*
     * Bytes are taken as ISO 8859-1 characters while rows and cells are found, which is safe because every sign of the
     * format is ASCII and no byte of a longer UTF-8 character is; each cell is decoded strictly afterwards.
     */
    private static final int END = -1;

    /** The UTF-8 byte order mark, as ISO 8859-1 reads it. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final InputStream in;
    private final String file;
    private final List<String> columns;
    private long line = 1;
    private int next;
    private boolean isOpenQuote;

    /** A reader of buffered bytes, which reads the first row at once. */
    CsvReader(InputStream in, String file) throws IOException {
        this.in = in;
        this.file = file;
        this.next = in.read();
        this.columns = header();
    }

    /** The names of the columns, in their order. */
    List<String> columns() {
        return columns;
    }

    /** The next row, or none at the end. */
    Optional<Row> next() throws IOException {
        while (next != END) {
            long start = line;
            List<String> cells = cells();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                return Optional.of(row(start, cells));
            }
        }
        return Optional.empty();
    }

    private List<String> header() throws IOException {
        List<String> cells = cells();
        var names = new ArrayList<String>();
        for (String cell : cells) {
            String name = names.isEmpty() && cell.startsWith(BYTE_ORDER_MARK)
                    ? cell.substring(BYTE_ORDER_MARK.length())
                    : cell;
            names.add(decode(name).orElse("?").strip());
        }
        return List.copyOf(names);
    }

    private Row row(long start, List<String> cells) {
        if (isOpenQuote) {
            return refused(start, "open_quote", "a quote opens here and is not closed before the file ends");
        }
        if (cells.size() != columns.size()) {
            return refused(
                    start,
                    "column_count",
                    "the row has " + cells.size() + " cells and the table " + columns.size() + " columns; quote cells"
                            + " that hold a comma");
        }
        return decoded(start, cells);
    }

    private Row decoded(long start, List<String> cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<String> text = decode(cells.get(i));
            if (text.isEmpty()) {
                return refused(start, "encoding", "'" + columns.get(i) + "' is not UTF-8; save the file as UTF-8");
            }
            if (!text.get().isBlank()) {
                values.put(columns.get(i), text.get());
            }
        }
        return new Row(start, values, Optional.empty());
    }

    private Row refused(long start, String reason, String detail) {
        return new Row(start, Map.of(), Optional.of(new Refusal(file, start, reason, detail)));
    }

    private static Optional<String> decode(String cell) {
        boolean isAscii = cell.chars().allMatch(c -> c < 0x80);
        return isAscii ? Optional.of(cell) : Utf8.decode(cell.getBytes(StandardCharsets.ISO_8859_1), _ -> {});
    }

    private List<String> cells() throws IOException {
        var cells = new ArrayList<String>();
        boolean isLast = false;
        while (!isLast) {
            cells.add(next == '"' ? quoted() : bare());
            isLast = next != ',';
            if (!isLast) {
                advance();
            }
        }
        endRow();
        return cells;
    }

    private String bare() throws IOException {
        var cell = new StringBuilder();
        while (next != ',' && next != '\n' && next != '\r' && next != END) {
            cell.append((char) next);
            advance();
        }
        return cell.toString();
    }

    // What follows a closing quote before the next comma is taken as part of the cell.
    private String quoted() throws IOException {
        var cell = new StringBuilder();
        advance();
        while (next != END) {
            int sign = next;
            advance();
            if (sign == '"' && next != '"') {
                return cell + bare();
            }
            if (sign == '"') {
                advance();
            }
            cell.append((char) sign);
        }
        isOpenQuote = true;
        return cell.toString();
    }

    private void endRow() throws IOException {
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
    }

    private void advance() throws IOException {
        if (next == '\n') {
            line++;
        }
        next = in.read();
    }
}
