// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.ui.Workbench;

/** Where the sources of minutes are that were read: beside them, or where they lay when they were read here. */
final class Sources {

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final IDialogSettings settings;

    Sources(Workbench workbench) {
        settings = workbench.settings("se.paragraf.import");
    }

    /** Keeps in mind where the source with a check sum is. */
    void note(String sha256, Path file) {
        settings.put(sha256, file.toAbsolutePath().toString());
    }

    /** The places to look at for a source, the likeliest first. */
    List<Path> places(ImportRecord told, Path minutes) {
        Optional<Path> noted =
                Optional.ofNullable(told.getSha256()).map(settings::get).map(Path::of);
        Optional<Path> beside = Optional.ofNullable(told.getFile())
                .filter(name -> Path.of(name).getNameCount() == 1)
                .map(minutes::resolveSibling);
        return Stream.of(beside, noted).flatMap(Optional::stream).toList();
    }

    /** The first of some files that is the source itself. Reads files: not for the thread of the window. */
    static Optional<Source> find(List<Path> places, String sha256) {
        return places.stream()
                .filter(Files::isRegularFile)
                .flatMap(file -> read(file).stream())
                .filter(source -> source.sha256().equals(sha256))
                .findFirst();
    }

    private static Optional<Source> read(Path file) {
        try {
            return Optional.of(Source.of(file));
        } catch (ImportException e) {
            LOG.debug("{} cannot be read", file, e);
            return Optional.empty();
        }
    }
}
