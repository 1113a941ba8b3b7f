// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.util.Locale;
import java.util.Optional;

/**
 * The part of SWT that works on one platform. The framework knows nothing of the header by which Eclipse chooses it: of
 * several that are installed it would take the first.
 */
final class SwtFragment {

    private static final String SWT = "org.eclipse.swt.";

    private SwtFragment() {}

    /**
     * The name of the fragment of a platform.
     *
     * @param system the system property {@code os.name}
     * @param processor the system property {@code os.arch}
     * @return the symbolic name, empty if there is no SWT for it
     */
    static Optional<String> of(String system, String processor) {
        return windowing(system).flatMap(windows -> architecture(processor).map(part -> SWT + windows + "." + part));
    }

    private static Optional<String> windowing(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.equals("linux")) {
            return Optional.of("gtk.linux");
        }
        if (name.startsWith("windows")) {
            return Optional.of("win32.win32");
        }
        return name.startsWith("mac") ? Optional.of("cocoa.macosx") : Optional.empty();
    }

    private static Optional<String> architecture(String processor) {
        return switch (processor.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> Optional.of("x86_64");
            case "aarch64", "arm64" -> Optional.of("aarch64");
            default -> Optional.empty();
        };
    }

    /** Whether the file of a bundle is the fragment of some platform. */
    static boolean isFragment(String file) {
        return file.contains(SWT + "gtk.") || file.contains(SWT + "win32.") || file.contains(SWT + "cocoa.");
    }
}
