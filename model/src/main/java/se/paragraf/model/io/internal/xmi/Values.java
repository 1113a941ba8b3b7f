// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.StringTokenizer;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.internal.Decimals;

/** Bounds of the values of a file. */
final class Values {

    private Values() {}

    /** Whether numbers are short enough to be worked with; a text that is no number is for others to tell. */
    static boolean isBounded(EStructuralFeature feature, String text) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (type != BigDecimal.class && type != BigInteger.class) {
            return true;
        }
        for (StringTokenizer tokens = new StringTokenizer(text); tokens.hasMoreTokens(); ) {
            if (!isBounded(tokens.nextToken())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBounded(String number) {
        try {
            return number.length() <= Decimals.LONGEST && Decimals.isBounded(new BigDecimal(number));
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
