package org.salient.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.salient.app.publication.Backdrop;
import org.salient.app.sources.AboutList;
import org.salient.app.sources.PlaceList;
import org.salient.app.sources.TheatreFile;
import org.salient.store.GeoPackageStore;

/** Makes a workspace for a theatre file. */
final class InitCommand {
    private InitCommand() {}

    record Options(
            @Argument(value = "DIR", help = "the folder to make, empty or not there yet")
            Path folder,

            @Option(
                    name = "--theatre",
                    value = "FILE",
                    help = "the theatre file; it is copied there with the files it names")
            Path theatre) {}

    static Command<Options> command() {
        return new Command<>(
                "init",
                Command.Group.START,
                "makes a workspace: a folder with the theatre, an empty journal and keys",
                List.of(
                        "The theatre file says which war is mapped: its area, sides, sources and rules. One to start",
                        "from is cases/pokrovsk-2025/theatre.yaml; docs/formats.md describes it."),
                Options.class,
                InitCommand::run);
    }

    private static void run(Options options, Terminal terminal) throws IOException {
        make(options.folder(), options.theatre(), terminal);
        terminal.say(options.folder() + " is ready; go there and bring something in with 'salient import'");
    }

    /** Makes the workspace; what was wrong with the theatre file, or with a file it names, leaves nothing behind. */
    static void make(Path folder, Path theatre, Terminal terminal) throws IOException {
        if (Files.exists(Workspace.storeIn(folder))) {
            throw new Failure(folder + " is a workspace already; name another folder, or remove it");
        }
        if (!isFree(folder)) {
            throw new Failure(folder + " holds something already; name a folder that is empty or not there yet");
        }
        TheatreFile file = TheatreFile.read(theatre);
        file.places().ifPresent(PlaceList::read);
        file.about().ifPresent(AboutList::read);
        file.base().ifPresent(Backdrop::readBase);
        Files.createDirectories(folder);
        Path from = Optional.ofNullable(theatre.toAbsolutePath().getParent()).orElseThrow();
        Files.write(Workspace.theatreIn(folder), file.bytes());
        Stream.of(file.shapes().stream(), file.places().stream(), file.base().stream(), file.about().stream())
                .flatMap(named -> named)
                .forEach(named -> copy(from, named, folder));
        GeoPackageStore.create(Workspace.storeIn(folder)).close();
        try (Workspace workspace = Workspace.open(new In(folder))) {
            workspace.keys();
            workspace.append(terminal.now(), "init", List.of(), List.of());
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void copy(Path from, Path named, Path folder) {
        try (Stream<Path> all = Files.walk(named)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(one.toAbsolutePath()).toString());
                Files.createDirectories(Optional.ofNullable(to.getParent()).orElseThrow());
                Files.copy(one, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + named + " to " + folder, e);
        }
    }
}
