// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of templates that a jar brings: a file on each line, and lines with a name and a value that say more about
 * them.
 *
 * @param name what the layer calls itself, if it says so
 * @param folder where the files lie in the jar, with a slash at its end
 * @param ranking the layer with the higher one goes first
 * @param builtIn whether it belongs to what every layer is laid upon
 * @param federations names or organisation numbers of those that it dresses; empty for all
 * @param files names of the files below the folder
 */
record TemplateList(
        Optional<String> name,
        String folder,
        int ranking,
        boolean builtIn,
        List<String> federations,
        Set<String> files) {

    private static final int MOST_BYTES = 100_000;

    static TemplateList read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        return parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static TemplateList parse(String text) throws IOException {
        Optional<String> name = Optional.empty();
        String folder = "templates/";
        int ranking = 0;
        boolean builtIn = false;
        List<String> federations = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        for (String line : text.lines().map(String::strip).toList()) {
            int colon = line.indexOf(':');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            } else if (colon < 0) {
                files.add(used(line));
                continue;
            }
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).strip()) {
                case "name" -> name = Optional.of(value);
                case "folder" -> folder = value.endsWith("/") ? value : value + "/";
                case "ranking" -> ranking = number(value, line);
                case "built-in" -> builtIn = value.equals("true");
                case "federation" -> federations.add(value);
                default -> throw new IOException(line);
            }
        }
        return new TemplateList(name, folder, ranking, builtIn, List.copyOf(federations), Set.copyOf(files));
    }

    private static String used(String file) throws IOException {
        if (!TemplateFiles.isUsed(file)) {
            throw new IOException(file);
        }
        return file;
    }

    private static int number(String value, String line) throws IOException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IOException(line, e);
        }
    }
}
