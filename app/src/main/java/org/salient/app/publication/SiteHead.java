package org.salient.app.publication;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.salient.core.model.Hash;

/**
 * What is needed to check a site: {@code data/head.json}.
 *
 * @param entries   how many public entries are chained in it
 * @param head      the hash of the last of them
 * @param manifest  the hash of the list of its files
 * @param signature Ed25519 over {@link #message}, Base64
 * @param publicKey X.509 encoding, Base64
 */
public record SiteHead(long entries, Hash head, Hash manifest, String signature, String publicKey) {
    static final String FILE = "data/head.json";

    private static final String ALGORITHM = "Ed25519";

    static SiteHead sign(long entries, Hash head, Hash manifest, KeyPair keys) {
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(keys.getPrivate());
            signer.update(message(entries, head, manifest));
            return new SiteHead(
                    entries,
                    head,
                    manifest,
                    Base64.getEncoder().encodeToString(signer.sign()),
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key cannot sign by Ed25519: " + e.getMessage(), e);
        }
    }

    private static byte[] message(long entries, Hash head, Hash manifest) {
        return ("salient site " + entries + " " + head.hex() + " " + manifest.hex())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** As {@code data/head.json} holds it. */
    SiteData.Head data() {
        return new SiteData.Head(entries, head.hex(), manifest.hex(), signature, publicKey);
    }

    static SiteHead of(SiteData.Head data) {
        return new SiteHead(
                data.entries(), new Hash(data.head()), new Hash(data.manifest()), data.signature(), data.publicKey());
    }

    /** Whether the signature is that of the key over what this says. */
    boolean isSigned() {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key());
            verifier.update(message(entries, head, manifest));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    }
}
