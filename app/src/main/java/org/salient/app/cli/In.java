package org.salient.app.cli;

import java.nio.file.Path;

/** In which workspace a command works. */
record In(
        @Option(
                name = {"--workspace", "-w"},
                value = "DIR",
                help = "the folder of the workspace, made by 'salient init'",
                standard = ".")
        Path folder) {}
