package org.salient.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.salient.core.model.SignedHead;

/** The signing of heads, and the proof of a signature: Ed25519 over the words of {@link SignedHead#message}. */
final class HeadSignature {
    private static final String SCHEME = "Ed25519";

    private HeadSignature() {}

    static SignedHead sign(Journal.Head head, KeyPair keys) {
        try {
            Signature signature = Signature.getInstance(SCHEME);
            signature.initSign(keys.getPrivate());
            signature.update(message(head));
            return new SignedHead(head.sequence(), head.hash(), base64(signature.sign()), publicKey(keys));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("heads are signed with an " + SCHEME + " key, this one cannot", e);
        }
    }

    static String publicKey(KeyPair keys) {
        return base64(keys.getPublic().getEncoded());
    }

    /** Whether the holder of the key that the head names signed it. */
    static boolean isTrue(SignedHead head) {
        try {
            byte[] key = Base64.getDecoder().decode(head.publicKey());
            Signature signature = Signature.getInstance(SCHEME);
            signature.initVerify(KeyFactory.getInstance(SCHEME).generatePublic(new X509EncodedKeySpec(key)));
            signature.update(message(new Journal.Head(head.sequence(), head.head())));
            return signature.verify(Base64.getDecoder().decode(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private static byte[] message(Journal.Head head) {
        return SignedHead.message(head.sequence(), head.hash()).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
