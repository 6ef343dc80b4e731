package org.salient.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a process to its end and gives what it printed. */
final class Spawned {
    private Spawned() {}

    /** A class of the bench in a Java machine of its own; it prints lines of a name and a number. */
    static Map<String, Double> java(String heap, Class<?> program, List<String> arguments) {
        return numbers(javaSays(heap, program, arguments));
    }

    /** What a class of the bench prints in a Java machine of its own. */
    static String javaSays(String heap, Class<?> program, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of(heap, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        command.addAll(arguments);
        return run(command);
    }

    /** Lines of a name and a number. */
    static Map<String, Double> numbers(String said) {
        var numbers = new LinkedHashMap<String, Double>();
        for (String line : said.lines().toList()) {
            int space = line.indexOf(' ');
            numbers.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
        }
        return numbers;
    }

    static String run(List<String> command) {
        try {
            Path errors = Files.createTempFile("salient-bench", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        command.getFirst() + " ended with " + code + ": " + Files.readString(errors));
            }
            Files.delete(errors);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bench was interrupted", e);
        }
    }
}
