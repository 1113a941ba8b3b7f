// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.Locale;

/** The languages that Paragraf speaks to its user. */
enum Language {
    SV(Locale.forLanguageTag("sv-SE")),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language to speak, found before the command line is parsed because what is wrong with it is told in that
     * language.
     */
    static Locale chosen(String[] arguments) {
        List<String> all = List.of(arguments);
        String named = null;
        for (int index = 0; index < all.size() && !all.get(index).equals("--"); index++) {
            String argument = all.get(index);
            if (argument.startsWith(OPTION + "=")) {
                named = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && index + 1 < all.size()) {
                named = all.get(index + 1);
            }
        }
        for (Language language : values()) {
            if (language.name().equalsIgnoreCase(named)) {
                return language.locale;
            }
        }
        boolean swedish =
                Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("sv");
        return (swedish ? SV : EN).locale;
    }

    /** As the user writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
