// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the bundles of the product are: in the folder {@code bundles} beside the launcher, or inside the one jar that
 * the launcher is part of. Which they are stands in lists that the build makes.
 *
 * @param folder the folder that holds {@code plugins}, and {@code bundles} unless they are embedded
 */
public record Distribution(Path folder) {

    private static final String LISTS = "META-INF/paragraf/";

    /** The distribution that this class was loaded from. */
    static Distribution here() throws LaunchException {
        try {
            Path launcher = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(launcher.toAbsolutePath().getParent());
        } catch (URISyntaxException e) {
            throw new LaunchException("launch.incomplete", "", e);
        }
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    /** The names of the bundles' files, in the order in which they start. */
    List<String> bundles() throws LaunchException {
        return list("bundles.list");
    }

    /** The names of the files of what the desktop application needs beside them, for all platforms. */
    List<String> desktopBundles() throws LaunchException {
        return list("ui-bundles.list");
    }

    /**
     * The same for one platform.
     *
     * @param system the system property {@code os.name}
     * @param processor the system property {@code os.arch}
     */
    List<String> desktopBundles(String system, String processor) throws LaunchException {
        String fragment = SwtFragment.of(system, processor)
                .orElseThrow(() -> new LaunchException("launch.platform", system + " " + processor, null));
        return desktopBundles().stream()
                .filter(bundle -> !SwtFragment.isFragment(bundle) || bundle.contains(fragment))
                .toList();
    }

    private static List<String> list(String name) throws LaunchException {
        try (InputStream list = loader().getResourceAsStream(LISTS + name)) {
            if (list == null) {
                throw new LaunchException("launch.incomplete", name, null);
            }
            // The build writes one class path of them.
            return List.of(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";"));
        } catch (IOException e) {
            throw new LaunchException("launch.incomplete", name, e);
        }
    }

    /** The content of a bundle that is embedded in the launcher's own jar, or null. */
    InputStream embedded(String bundle) throws IOException {
        URL resource = loader().getResource(bundle);
        return resource == null ? null : resource.openStream();
    }

    /** The place of a bundle that is not embedded, for the framework to read it where it lies. */
    String location(String bundle) {
        return "reference:" + folder.resolve(bundle).toUri();
    }

    private static ClassLoader loader() {
        return Distribution.class.getClassLoader();
    }
}
