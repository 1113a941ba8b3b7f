// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.text.Message;

/** A file, or what stands in for one, to read minutes from. Its content is held in memory. Immutable, for any thread. */
public final class Source {

    /** The largest source that is read, in bytes: a scanned year of minutes is smaller. */
    public static final int LIMIT = 64 << 20;

    private final String name;
    private final byte[] content;
    private final Path path;

    /**
     * Creates a source.
     *
     * @param name the name of the file without its folder
     * @param content the bytes, which are copied, at most {@link #LIMIT}
     * @throws NullPointerException if an argument is null
     */
    public Source(String name, byte[] content) {
        this(name, content.clone(), null);
    }

    private Source(String name, byte[] content, Path path) {
        this.name = Objects.requireNonNull(name, "name");
        this.content = content;
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its name and content
     * @throws ImportException if it is missing, a folder, not readable, or larger than {@link #LIMIT}
     */
    public static Source of(Path file) throws ImportException {
        if (Files.isDirectory(file)) {
            throw new ImportException(FileFault.folder());
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LIMIT) {
                throw tooLarge();
            }
            return new Source(String.valueOf(file.getFileName()), read(in), file);
        } catch (IOException e) {
            throw new ImportException(FileFault.reason(e), e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name the name to report
     * @param in the stream
     * @return the name and the content
     * @throws ImportException if there is more than {@link #LIMIT}
     * @throws IOException if the stream cannot be read
     */
    public static Source of(String name, InputStream in) throws ImportException, IOException {
        return new Source(name, read(in), null);
    }

    private static byte[] read(InputStream in) throws ImportException, IOException {
        byte[] content = in.readNBytes(LIMIT + 1);
        if (content.length > LIMIT) {
            throw tooLarge();
        }
        return content;
    }

    /**
     * The name of the file.
     *
     * @return the name without the folder
     */
    public String name() {
        return name;
    }

    /**
     * Where the source is, so that what it refers to beside it can be found.
     *
     * @return the file as it was named; empty if there is only the content
     */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /**
     * How much there is.
     *
     * @return the count of bytes
     */
    public int size() {
        return content.length;
    }

    /**
     * Opens the content for reading, without a copy of it.
     *
     * @return a stream from its beginning, which need not be closed
     */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /**
     * The content as bytes.
     *
     * @return a copy, which belongs to the caller
     */
    public byte[] content() {
        return content.clone();
    }

    /**
     * The check sum of the content.
     *
     * @return SHA-256 in hexadecimal, lower case
     */
    public String sha256() {
        return Checksum.of(content);
    }

    private static ImportException tooLarge() {
        return new ImportException(Message.of(Source.class, "source.large", LIMIT >> 20));
    }
}
