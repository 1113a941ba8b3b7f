// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the launcher itself takes from the command line. The command sees everything but {@code --plugins}.
 *
 * @param debug whether to log
 * @param language of the launcher's own lines
 * @param plugins further folders of bundles, as the user named them
 * @param arguments the rest, for the command
 */
record LaunchOptions(boolean debug, Locale language, List<String> plugins, List<String> arguments) {

    private static final String DESKTOP = "ui";
    private static final String PLUGINS = "--plugins";
    private static final String LANGUAGE = "--lang";

    static LaunchOptions parse(String[] arguments, Map<String, String> environment) {
        boolean debug = false;
        String language = null;
        List<String> plugins = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        addFolder(plugins, environment.get("PARAGRAF_PLUGINS"));
        int index = 0;
        while (index < arguments.length && !arguments[index].equals("--")) {
            String argument = arguments[index++];
            if (argument.equals(PLUGINS) && index < arguments.length) {
                addFolder(plugins, arguments[index++]);
            } else if (argument.startsWith(PLUGINS + "=")) {
                addFolder(plugins, argument.substring(PLUGINS.length() + 1));
            } else {
                debug |= argument.equals("--debug");
                if (argument.equals(LANGUAGE) && index < arguments.length) {
                    language = arguments[index];
                } else if (argument.startsWith(LANGUAGE + "=")) {
                    language = argument.substring(LANGUAGE.length() + 1);
                }
                rest.add(argument);
            }
        }
        rest.addAll(List.of(arguments).subList(index, arguments.length));
        return new LaunchOptions(
                debug,
                language == null ? Locale.getDefault(Locale.Category.DISPLAY) : Locale.forLanguageTag(language),
                List.copyOf(plugins),
                List.copyOf(rest));
    }

    /** What a double click asks for: who writes a command line does so by a script. */
    static String[] given(String[] arguments, boolean byScript) {
        return arguments.length == 0 && !byScript ? new String[] {DESKTOP} : arguments;
    }

    /** Whether the command is that of the desktop application. */
    boolean isDesktop() {
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            if (argument.equals(LANGUAGE)) {
                index++;
            } else if (!argument.startsWith("-")) {
                return argument.equals(DESKTOP);
            }
        }
        return false;
    }

    String[] commandArguments() {
        return arguments.toArray(String[]::new);
    }

    private static void addFolder(List<String> plugins, String folder) {
        if (folder != null && !folder.isEmpty()) {
            plugins.add(folder);
        }
    }
}
