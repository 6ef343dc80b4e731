package org.salient.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.salient.core.model.Hash;
import org.salient.core.model.SignedHead;

final class KeyRingTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void keysAreMadeOnceAndReadAgain() throws IOException {
        Path keys = folder.resolve("keys");
        KeyRing made = KeyRing.in(keys);
        assertThat(KeyRing.in(keys).publicKey()).isEqualTo(made.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("private.pem"))))
                .isEqualTo("rw-------");
        assertThat(keys.resolve("public.pem")).content().startsWith("-----BEGIN PUBLIC KEY-----\n");
    }

    @Test
    void whatOneHalfSignsTheOtherProves() {
        SignedHead head = HeadSignature.sign(
                new Journal.Head(7, Hash.of("a head")), KeyRing.in(folder).pair());
        assertThat(HeadSignature.isTrue(head)).isTrue();
        assertThat(HeadSignature.isTrue(new SignedHead(8, head.head(), head.signature(), head.publicKey())))
                .isFalse();
    }

    @Test
    void whatIsNoKeyIsRefusedByFolder() throws IOException {
        Files.writeString(
                folder.resolve("private.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        Files.writeString(folder.resolve("public.pem"), "");
        assertThatThrownBy(() -> KeyRing.in(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(folder.toString());
    }
}
