// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelFolder;

/** What in a folder and its subfolders is taken for minutes, one file for each name. */
final class FolderFiles {

    /** Minutes to be worked with. Of two with one name the earlier goes: our own form is what was made of the other. */
    private static final List<String> WORKING = List.of(ModelFolder.ENDING, ".txt");

    /** The one kind whose files have another ending. */
    private static final String TEXT = "text";

    /** Before the name of a file that Word has open. */
    private static final String LOCK = "~$";

    /** Deeper, a link would lead in a circle or the folder is not one of minutes. */
    private static final int DEPTH = 16;

    private final List<String> endings;
    private final Collection<String> documentKinds;

    private FolderFiles(List<String> endings, Collection<String> documentKinds) {
        this.endings = endings;
        this.documentKinds = documentKinds;
    }

    /** Those of minutes to be worked with. */
    static FolderFiles working() {
        return new FolderFiles(WORKING, List.of());
    }

    /**
     * Also documents of further kinds, but not those that were made of minutes beside them.
     *
     * @param kinds the kinds that can be read, which are the endings of their files
     * @param documentKinds the names that documents have behind that of their meeting
     */
    static FolderFiles withDocuments(Collection<String> kinds, Collection<String> documentKinds) {
        return new FolderFiles(
                Stream.concat(
                                WORKING.stream(),
                                kinds.stream()
                                        .filter(kind -> !kind.equals(TEXT))
                                        .map(kind -> "." + kind))
                        .distinct()
                        .toList(),
                documentKinds);
    }

    /** Whether a file is a document, which may hold something else than minutes. */
    static boolean isDocument(String file) {
        return WORKING.stream().noneMatch(lower(file)::endsWith);
    }

    /** The endings of what is taken, as one names them. */
    String inWords() {
        return String.join(", ", endings);
    }

    /** Those in a folder, in the order of their paths. */
    List<FoundFile> in(String argument, Path folder) {
        Map<Path, Path> fileByTarget = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            all.filter(file -> isTaken(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .forEach(file -> fileByTarget.merge(target(folder.relativize(file)), file, this::better));
        } catch (IOException e) {
            return List.of(FileFinder.refused(argument, FileFault.reason(e)));
        } catch (UncheckedIOException e) {
            return List.of(FileFinder.refused(argument, FileFault.reason(e.getCause())));
        }
        Collection<Path> meetings = fileByTarget.entrySet().stream()
                .filter(entry -> !isDocument(entry.getValue().toString()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return fileByTarget.entrySet().stream()
                .filter(entry -> !isDocument(entry.getValue().toString()) || !isMade(entry.getKey(), meetings))
                .map(entry -> new FoundFile(
                        entry.getValue().toString(), entry.getKey(), Optional.of(argument), Optional.empty()))
                .toList();
    }

    /** Whether a target is a document of a meeting beside it by its name: 2024-03-14-excerpt. */
    private boolean isMade(Path target, Collection<Path> meetings) {
        String name = target.getFileName().toString();
        return documentKinds.stream()
                .map(kind -> "-" + kind)
                .filter(name::endsWith)
                .anyMatch(end ->
                        meetings.contains(target.resolveSibling(name.substring(0, name.length() - end.length()))));
    }

    private boolean isTaken(Path relative) {
        String name = relative.getFileName().toString();
        return rank(name) < endings.size()
                && !name.equals(ModelFolder.FEDERATION)
                && !name.startsWith(LOCK)
                && StreamSupport.stream(relative.spliterator(), false)
                        .noneMatch(part -> part.toString().startsWith("."));
    }

    private Path target(Path relative) {
        String name = relative.getFileName().toString();
        String ending = endings.get(rank(name));
        return relative.resolveSibling(name.substring(0, name.length() - ending.length()));
    }

    private Path better(Path file, Path other) {
        return rank(file.toString()) <= rank(other.toString()) ? file : other;
    }

    private int rank(String name) {
        String folded = lower(name);
        int rank = 0;
        while (rank < endings.size() && !folded.endsWith(endings.get(rank))) {
            rank++;
        }
        return rank;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
