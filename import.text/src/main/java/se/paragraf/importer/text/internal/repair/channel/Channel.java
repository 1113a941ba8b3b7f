// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.channel;

import java.util.ArrayList;
import java.util.List;

/**
 * What recognition of scans makes of letters: how likely letters that were meant became those that are seen. Shares
 * were judged by recognised minutes; only their order of size matters.
 */
public final class Channel {

    /**
     * What stands for a letter.
     *
     * @param seen in small letters
     * @param share how often, of all times that the letter was lost
     */
    private record Disguise(String seen, double share) {}

    private static final List<Disguise> OF_Å = disguises("a 50 d 18 i 8 4 4 ia 2 é 2");
    private static final List<Disguise> OF_Ä = disguises("a 40 i 14 d 12 é 10 ii 5 ai 3 & 3 éi 2 ia 1");
    private static final List<Disguise> OF_Ö = disguises("o 50 é 10 6 8 d 4 t 4 i 2 oé 2 ét 2 eé 1 & 1");
    /** Other letters are lost far less often. */
    private static final List<Disguise> OF_D = disguises("cl 1");

    private static final List<Disguise> OF_M = disguises("rn 1");

    private final double rate;

    /**
     * Creates a channel.
     *
     * @param rate how many of the Swedish letters are lost, in 0..1
     */
    public Channel(double rate) {
        this.rate = rate;
    }

    private static List<Disguise> disguises(String text) {
        String[] parts = text.split(" ");
        List<Disguise> disguises = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            disguises.add(new Disguise(parts[i], Double.parseDouble(parts[i + 1]) / 100));
        }
        return disguises;
    }

    /** True of the letters that are lost easily. */
    public static boolean isSwedish(char letter) {
        return letter == 'å' || letter == 'ä' || letter == 'ö';
    }

    /** What may be seen for a letter. */
    public static List<String> seenFor(char meant) {
        return of(meant).stream().map(Disguise::seen).toList();
    }

    private static List<Disguise> of(char meant) {
        return switch (meant) {
            case 'å' -> OF_Å;
            case 'ä' -> OF_Ä;
            case 'ö' -> OF_Ö;
            case 'd' -> OF_D;
            case 'm' -> OF_M;
            default -> List.of();
        };
    }

    /** How likely it is to see this for what was meant; 0 if it cannot be. Both in small letters. */
    public double chance(String seen, String meant) {
        double[] now = new double[seen.length() + 1];
        now[0] = 1;
        for (int j = 0; j < meant.length(); j++) {
            char letter = meant.charAt(j);
            double[] then = new double[seen.length() + 1];
            double whole = isSwedish(letter) ? 1 - rate : 1;
            boolean possible = false;
            for (int i = 0; i < seen.length(); i++) {
                if (now[i] > 0) {
                    if (seen.charAt(i) == letter) {
                        then[i + 1] += now[i] * whole;
                        possible = true;
                    }
                    for (Disguise disguise : of(letter)) {
                        if (seen.startsWith(disguise.seen(), i)) {
                            then[i + disguise.seen().length()] += now[i] * rate * disguise.share();
                            possible = true;
                        }
                    }
                }
            }
            if (!possible) {
                return 0;
            }
            now = then;
        }
        return now[seen.length()];
    }
}
