// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.time.Duration;

/**
 * How much a rendering may do. None is near what minutes of thousands of paragraphs need.
 *
 * @param steps reads and writes of variables, features and methods
 * @param time on the wall clock
 * @param output characters of the document
 * @param built characters of texts that the template puts together by itself
 * @param work characters that are looked through
 */
record Limits(long steps, Duration time, long output, long built, long work) {

    static final Limits USUAL = new Limits(50_000_000, Duration.ofSeconds(30), 32_000_000, 64_000_000, 4_000_000_000L);

    /** Characters of one text. */
    static final int TEXT = 1_000_000;

    /** Elements and characters of what one variable holds. */
    static final int VALUE = 4_000_000;

    /** Elements of a list in a list. */
    static final int ELEMENTS = 100_000;

    /** Numbers from one to another. */
    static final int RANGE = 10_000;

    /** Bits of a number. */
    static final int BITS = 4_096;

    /** Templates in templates. */
    static final int PARSE_DEPTH = 5;

    /** Macros in macros. */
    static final int MACRO_DEPTH = 40;
}
