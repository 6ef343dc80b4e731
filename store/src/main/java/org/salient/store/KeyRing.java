package org.salient.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/**
 * The key with which a workspace signs its heads, in a folder: {@code private.pem} (PKCS #8, readable by its owner
 * alone) and {@code public.pem} (X.509), both Ed25519.
 */
public record KeyRing(KeyPair pair) {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    /** The key in a folder; one is made where there is none. */
    public static KeyRing in(Path folder) {
        Path privateFile = folder.resolve("private.pem");
        Path publicFile = folder.resolve("public.pem");
        try {
            if (!Files.exists(privateFile)) {
                make(privateFile, publicFile);
            }
            return new KeyRing(read(privateFile, publicFile));
        } catch (IOException e) {
            throw new StoreException("cannot read or make the keys in " + folder + ": " + e.getMessage(), e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreException(
                    "the files in " + folder + " are no pair of Ed25519 keys; restore them, or move them away to make"
                            + " new ones",
                    e);
        }
    }

    /** The public key as signed heads name it: X.509 encoding, Base64. */
    public String publicKey() {
        return HeadSignature.publicKey(pair);
    }

    private static void make(Path privateFile, Path publicFile) throws IOException, GeneralSecurityException {
        Files.createDirectories(privateFile.toAbsolutePath().resolveSibling("."));
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(publicFile, pem(PUBLIC, pair.getPublic().getEncoded()));
        writeForOwner(privateFile, pem(PRIVATE, pair.getPrivate().getEncoded()));
    }

    private static void writeForOwner(Path file, String text) throws IOException {
        FileAttribute<?>[] owner =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            channel.write(StandardCharsets.US_ASCII.encode(text));
        }
    }

    private static KeyPair read(Path privateFile, Path publicFile) throws IOException, GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(content(publicFile, PUBLIC))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(content(privateFile, PRIVATE))));
    }

    private static String pem(String label, byte[] bytes) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }

    private static byte[] content(Path file, String label) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII)
                .replace("-----BEGIN " + label + "-----", "")
                .replace("-----END " + label + "-----", "");
        return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
    }
}
