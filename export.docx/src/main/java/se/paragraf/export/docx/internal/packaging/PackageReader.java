// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import se.paragraf.model.text.Message;

/** Unpacks a Word file that nobody vouches for: into memory, and no more than a bounded amount. */
public final class PackageReader {

    private static final int MOST_PARTS = 2000;
    private static final int LARGEST = 64 << 20;

    /** XML of real documents packs to a twentieth or so; only what is below this size may be denser. */
    private static final int LARGEST_RATIO = 200;

    private static final int SMALL = 4 << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final int packed;
    private long unpacked;

    private PackageReader(int packed) {
        this.packed = packed;
    }

    /** The parts by name, in their order. */
    public static Map<String, byte[]> read(byte[] file) throws PackageFault {
        PackageReader reader = new PackageReader(file.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.add(entry, zip);
            }
        } catch (ZipException | IllegalArgumentException e) {
            // The latter is thrown for a name that is no UTF-8.
            throw fault("package.damaged", e);
        } catch (IOException e) {
            throw fault("package.cut", e);
        }
        if (!reader.parts.containsKey(ContentTypes.PART)) {
            throw fault("package.other", null);
        }
        return reader.parts;
    }

    private void add(ZipEntry entry, InputStream content) throws PackageFault, IOException {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return;
        }
        if (parts.size() == MOST_PARTS) {
            throw new PackageFault(Message.of(PackageReader.class, "package.many", MOST_PARTS));
        }
        if (!isName(name)) {
            throw new PackageFault(Message.of(PackageReader.class, "package.name", shown(name)));
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new PackageFault(Message.of(PackageReader.class, "package.twice", name));
        }
        parts.put(name, unpack(name, content));
    }

    private byte[] unpack(String name, InputStream content) throws PackageFault, IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST || unpacked > SMALL && unpacked / LARGEST_RATIO > packed) {
                throw new PackageFault(Message.of(PackageReader.class, "package.large", name));
            }
            part.write(buffer, 0, read);
        }
        return part.toByteArray();
    }

    /** A relative path without steps up or down, as the standard asks. */
    private static boolean isName(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            return false;
        }
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty() || segment.endsWith(".")) {
                return false;
            }
        }
        return name.chars().noneMatch(character -> character < ' ');
    }

    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(80).map(point -> point < ' ' ? '?' : point).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static PackageFault fault(String key, Throwable cause) {
        return new PackageFault(Message.of(PackageReader.class, key), cause);
    }
}
