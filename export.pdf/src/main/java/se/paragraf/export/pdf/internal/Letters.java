// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.stream.IntStream;

/** The letters and marks without which names and minutes in Sweden cannot be written. */
final class Letters {

    private static final String ASCII =
            "!\"#%&'()*+,-./0123456789:;<=>?@[\\]_" + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final String MARKS = "§–—−‘’“”…•·×½°€«»";

    private static final String SWEDISH = "ÅÄÖåäöÉéÀàÜüÈè";

    /** Meänkieli has these and the hachek of Finnish. */
    private static final String FINNISH = "ÅÄÖåäöŠšŽž";

    /** North, Lule, Pite, Ume, South, Inari and Skolt Sami. */
    private static final String SAMI = "ÁáÂâÄäÅåÆæČčĐđƉǦǧǤǥĞğÏïǨǩŃńÑñŊŋÖöØøÕõŔŕŠšŦŧŤťÜüÚúÝýÍíŽžƷʒǮǯʹʼˈ";

    /** Romani of the Swedish and of the Kalderash kind. Yiddish is written with Latin letters or from right to left. */
    private static final String ROMANI = "ÀàÁáĆćČčĎďËëĚěÉéÈèĞğÍíÌìÏïŃńÓóÒòÖöŘřŚśŠšÚúÙùÜüŹźŽžƷʒ";

    private static final String ALL = ASCII + MARKS + SWEDISH + FINNISH + SAMI + ROMANI;

    private Letters() {}

    /** The code points, each once. */
    static IntStream all() {
        return ALL.codePoints().distinct().sorted();
    }
}
