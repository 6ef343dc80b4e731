package org.salient.app.publication;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.salient.core.model.Entry;
import org.salient.core.model.FactId;
import org.salient.core.model.Ledger;
import org.salient.core.model.Sighting;
import org.salient.core.verification.Verifier;

/**
 * The names under which facts are published. A fact has the same name on every site of one workspace.
 *
 * <p>The journal names a fact by a hash of what identifies it, the exact point of a sighting among it. Who knows the rest
 * could try all points within the precision floor until the hash fits. So a public name is made with a key, and tells
 * nothing.
 */
public final class PublicNames {
    private static final int DIGITS = 16;

    private final UnaryOperator<FactId> naming;

    private PublicNames(UnaryOperator<FactId> naming) {
        this.naming = naming;
    }

    /** Names made with the key of a workspace. */
    public static PublicNames of(KeyPair keys) {
        byte[] secret = keys.getPrivate().getEncoded();
        if (secret == null) {
            throw new IllegalArgumentException("the signing key cannot be read, so no public names can be made of it");
        }
        var key = new SecretKeySpec(secret, "HmacSHA256");
        return new PublicNames(id -> new FactId(id.kind() + "/" + digits(key, "public name " + id.value())));
    }

    /** The names of the journal, for a preview. */
    static PublicNames unchanged() {
        return new PublicNames(id -> id);
    }

    FactId of(FactId id) {
        return naming.apply(id);
    }

    /** The fact, or the evidence, that is published under a name; by this an operator finds what a reader speaks of. */
    public Optional<FactId> behind(FactId publicName, Ledger ledger) {
        for (Entry entry : ledger.entries()) {
            FactId id = entry.fact().id();
            if (of(id).equals(publicName)) {
                return Optional.of(id);
            }
            if (entry.fact() instanceof Sighting && Verifier.idOf(of(id)).equals(publicName)) {
                return Optional.of(Verifier.idOf(id));
            }
        }
        return Optional.empty();
    }

    private static String digits(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform must offer HmacSHA256 with any key", e);
        }
    }
}
