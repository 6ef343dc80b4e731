package org.salient.core.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What answers to what in the Ukrainian and the Russian form of one name: it tells whether one may be the other's,
 * where no list has both. Names are keys of {@link Spelling}.
 */
final class Sounds {
    private static final String NOT_IN_SKELETON = "аеєиіїйоуюяыэьъ";
    /** A name with more words of different stem than this is rare; each doubles what is tried. */
    private static final int MOST_VARIANTS = 8;

    private static final Sounds TABLE = new Sounds();

    private final Map<Character, List<Piece>> byLetter = new HashMap<>();
    private final List<Piece> always = new ArrayList<>();
    private final Map<String, List<Piece>> ukrainianStems = new HashMap<>();
    private final Map<String, List<Piece>> russianStems = new HashMap<>();

    private record Piece(char where, String uk, String ru) {
        boolean fits(String ukrainian, int i, String russian, int j) {
            return ukrainian.startsWith(uk, i)
                    && russian.startsWith(ru, j)
                    && (where != '^' || (isStart(ukrainian, i) && isStart(russian, j)))
                    && (where != '$' || (isEnd(ukrainian, i + uk.length()) && isEnd(russian, j + ru.length())));
        }
    }

    private Sounds() {
        Rows.of("uk-ru.tsv").forEach(this::add);
    }

    /** Whether a Russian name may be the form of a Ukrainian one. */
    static boolean answer(String ukrainian, String russian) {
        return TABLE.answers(ukrainian, russian, 0, 0, new BitSet());
    }

    /** What both forms of a name have in common: its consonants. */
    static String skeleton(String key) {
        var skeleton = new StringBuilder(key.length());
        String oneLetter = key.replace("сч", "щ").replace('ґ', 'г');
        for (int i = 0; i < oneLetter.length(); i++) {
            char letter = oneLetter.charAt(i);
            boolean doubled = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == letter;
            if (NOT_IN_SKELETON.indexOf(letter) < 0 && !doubled) {
                skeleton.append(letter);
            }
        }
        return skeleton.toString();
    }

    /** The name as it is, and with stems that have other consonants in the other language put in that language. */
    static Set<String> variants(String key, String language) {
        boolean russian = language.equals("ru");
        Map<String, List<Piece>> stems = russian ? TABLE.russianStems : TABLE.ukrainianStems;
        Set<String> variants = new LinkedHashSet<>(List.of(key));
        for (int i = 0; i + 1 < key.length(); i++) {
            for (Piece stem : stems.getOrDefault(key.substring(i, i + 2), List.of())) {
                String from = russian ? stem.ru() : stem.uk();
                if (key.startsWith(from, i) && variants.size() < MOST_VARIANTS) {
                    String to = russian ? stem.uk() : stem.ru();
                    List.copyOf(variants).forEach(variant -> variants.add(variant.replace(from, to)));
                }
            }
        }
        return variants;
    }

    private boolean answers(String uk, String ru, int i, int j, BitSet failed) {
        if (i == uk.length() && j == ru.length()) {
            return true;
        }
        int state = i * (ru.length() + 1) + j;
        if (failed.get(state)) {
            return false;
        }
        failed.set(state);
        boolean sameLetter = i < uk.length() && j < ru.length() && uk.charAt(i) == ru.charAt(j);
        return (sameLetter && answers(uk, ru, i + 1, j + 1, failed))
                || (i < uk.length() && any(byLetter.getOrDefault(uk.charAt(i), List.of()), uk, ru, i, j, failed))
                || any(always, uk, ru, i, j, failed);
    }

    private boolean any(List<Piece> pieces, String uk, String ru, int i, int j, BitSet failed) {
        for (Piece piece : pieces) {
            if (piece.fits(uk, i, ru, j)
                    && answers(uk, ru, i + piece.uk().length(), j + piece.ru().length(), failed)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> cells) {
        var piece = new Piece(cells.getFirst().charAt(0), bare(cells.get(1)), bare(cells.get(2)));
        if (piece.uk().isEmpty()) {
            always.add(piece);
        } else {
            byLetter.computeIfAbsent(piece.uk().charAt(0), _ -> new ArrayList<>())
                    .add(piece);
        }
        boolean longEnough = piece.uk().length() > 1 && piece.ru().length() > 1;
        if (longEnough && !skeleton(piece.uk()).equals(skeleton(piece.ru()))) {
            put(piece.uk().substring(0, 2), piece, ukrainianStems);
            put(piece.ru().substring(0, 2), piece, russianStems);
        }
    }

    private static <K> void put(K key, Piece piece, Map<K, List<Piece>> pieces) {
        pieces.computeIfAbsent(key, _ -> new ArrayList<>()).add(piece);
    }

    private static String bare(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private static boolean isStart(String name, int at) {
        return at == 0 || name.charAt(at - 1) == ' ';
    }

    private static boolean isEnd(String name, int at) {
        return at == name.length() || name.charAt(at) == ' ';
    }
}
