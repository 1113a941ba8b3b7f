// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportService;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.Meeting;

/**
 * What an archive is given of minutes: the documents that people read, the data they are made of, what belongs to them, and
 * the check sum of each file. It is laid out as BagIt has it (RFC 8493), which archives can check by themselves.
 *
 * @param exporting makes the documents
 * @param meeting a copy of the minutes
 * @param own the folder of the minutes, where what belongs to them lies
 * @param name what the names of the documents begin with
 * @param signed the copy that was signed
 */
record ArchivePackage(ExportService exporting, Meeting meeting, Path own, String name, Optional<Path> signed) {

    private static final String DATA = "data";
    private static final List<String> FORMATS = List.of("pdf", "akn", "paragraf.json");

    /**
     * Makes it, whole or not at all.
     *
     * @param folder where; not there yet
     * @return the files that belong to the minutes but are missing
     */
    List<String> write(Path folder) throws ExportException {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path making = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".paragraf-arkiv-");
            try {
                List<String> missing = fill(making);
                Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
                return missing;
            } finally {
                delete(making);
            }
        } catch (IOException e) {
            throw new ExportException(FileFault.reason(e), e);
        }
    }

    private List<String> fill(Path making) throws IOException, ExportException {
        Path data = Files.createDirectory(making.resolve(DATA));
        export(
                "minutes",
                data,
                exporting.formats().stream().filter(FORMATS::contains).toList());
        if (meeting.getNotices().stream()
                .anyMatch(notice -> !notice.getPostings().isEmpty())) {
            export("notice", data, List.of("pdf"));
        }
        if (signed.isPresent()) {
            copy(signed.get(), data.resolve("underskrivet").resolve(signed.get().getFileName()));
        }
        List<String> missing = new ArrayList<>();
        for (String file : enclosed()) {
            Path from = own.resolve(file).normalize();
            if (from.startsWith(own) && Files.isRegularFile(from)) {
                copy(from, data.resolve(file).normalize());
            } else {
                missing.add(file);
            }
        }
        write(making.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        write(
                making.resolve("bag-info.txt"),
                "Source-Organization: " + Objects.requireNonNullElse(meeting.getFederationName(), "")
                        + "\nExternal-Identifier: " + name + "\n");
        write(making.resolve("manifest-sha256.txt"), sums(making, data));
        return missing;
    }

    private void export(String kind, Path data, List<String> formats) throws ExportException {
        ExportOptions options = ExportOptions.defaults().withDocument(kind).withPictures(own);
        exporting.export(meeting, exporting.files(meeting, options, data.resolve(name), formats), options);
    }

    /** The files that the minutes name: attachments, and pictures in the text. */
    private List<String> enclosed() {
        Set<String> files = new LinkedHashSet<>();
        for (TreeIterator<EObject> all = meeting.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            String file = each instanceof Attachment attachment
                    ? attachment.getFile()
                    : each instanceof ImageBlock image ? image.getFile() : null;
            if (file != null && !file.isBlank()) {
                files.add(file);
            }
        }
        return List.copyOf(files);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The check sum and name of each file, as sha256sum checks them too. */
    private static String sums(Path making, Path data) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(data)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(sum(file) + "  " + making.relativize(file).toString().replace('\\', '/'));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String sum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(folder)) {
                all = found.sorted((one, other) -> other.compareTo(one)).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }
}
