// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

/** How much of a file is read. A program in little memory must survive what it is given. */
final class Limits {

    /** So deep may elements stand in each other. Lists in lists of minutes reach ten. */
    static final int DEPTH = 200;

    /** So many elements may a file have: ten thousand paragraphs in one need the fifth of it. */
    static final int ELEMENTS = 500_000;

    /** So many prefixes may a file declare. */
    static final int PREFIXES = 100;

    private static final int SHOWN = 60;

    private Limits() {}

    /** What of a value is shown to a user. */
    static String shown(Object value) {
        String text = String.valueOf(value).replaceAll("\\s+", " ");
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
