// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that keep a reader busy who tries again and again. */
final class Hostile {

    /** What patterns look for, and what looks like it for long. */
    private static final List<String> FRAGMENTS = List.of(
            "§",
            "§ ",
            "§§ 1-2, ",
            "§ 1 ",
            "§ – ",
            "1.",
            "1.1.",
            "1 ",
            "12 345 ",
            "0,",
            "2024-",
            "2024-03-14 ",
            "den 14 mars ",
            "kl. ",
            "kl. 9-",
            "09.00–",
            "a",
            "A",
            "a ",
            "Anna ",
            "Anna Lind ",
            "Anna Lind, ",
            "Anna-",
            "(",
            ")",
            "(S) ",
            "((S), ",
            "[",
            "\"",
            "'",
            "-",
            "- ",
            "–",
            "_",
            ".",
            ". ",
            "...",
            ":",
            ": ",
            ",",
            ", ",
            ";",
            "/",
            "|",
            "\t",
            " ",
            "\t \t",
            "a\t",
            "\u00a0",
            "\u00ad",
            "*",
            "#",
            ">",
            "=",
            "+--",
            "att ",
            "att-",
            "och ",
            "samt ",
            "till ",
            "utom ",
            "för ",
            "av ",
            "i ",
            "Beslutande ",
            "Beslutande:",
            "Närvarande\t",
            "ordförande ",
            "Ordförande ",
            "ersättare för ",
            "tjänstgörande ersättare ",
            "Styrelsen beslutar att ",
            "Styrelsen beslutar ",
            "beslutar att ",
            "Beslut\n",
            "Beslut: ",
            "yrkar bifall till ",
            "reserverar sig ",
            "mot förmån för ",
            "Justerare ",
            "justerare och ",
            "Underskrift ....",
            "Anslaget ",
            "Anslås hos ",
            "kommun ",
            "Region ",
            "Samordningsförbundet ",
            "Samordningsförbundet i ",
            "Bilaga 1 ",
            "Bilaga ",
            "Sida 1(2) ",
            "Protokoll ",
            "protokoll",
            "Föregående protokoll ",
            "150 tkr ",
            "1,5 mnkr för ",
            "25 % ",
            "kronor ",
            "nej-röster ",
            "ja: ",
            "Ja: 3 Nej: ",
            "Dnr 2024/",
            "www.",
            "a@b.",
            "å",
            "Ã¥",
            "ﬁ",
            "\u2028",
            "\f",
            "{",
            "<",
            "&",
            "\\",
            "a1",
            "1a ",
            "IV ",
            "xix. ",
            "a) ",
            "1) ",
            "(1) ",
            "A-B-",
            "a-\n");

    private static final List<String> AROUND = List.of(
            "%s",
            "Samordningsförbundet Granbygden\n%s\n§ 1 Öppnande\nMötet öppnas.\n",
            "Protokoll 2024-03-14\nSamordningsförbundet Granbygden\nNärvarande\n%s\n\n§ 1 Öppnande\nMötet öppnas.\n",
            "Protokoll 2024-03-14\n§ 1 Öppnande\n%s\n\n§ 2 Val\nStyrelsen beslutar att %s\n",
            "Protokoll 2024-03-14\n§ 1 Öppnande\nMötet öppnas.\n\nUnderskrifter\n%s\nAnslag/bevis\n%s\n");

    private static final int SHAPES = 8;

    private Hostile() {}

    static String fragment(Random random) {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }

    static int count() {
        return FRAGMENTS.size() * AROUND.size() * SHAPES;
    }

    /** A fragment again and again up to a size: in one line or in shorter ones, at some place of minutes. */
    static String text(int number, int size) {
        String fragment = FRAGMENTS.get(number / SHAPES / AROUND.size());
        String around = AROUND.get(number / SHAPES % AROUND.size());
        int shape = number % SHAPES;
        int length = List.of(size, 3000, 150, 1).get(shape / 2);
        String line = fragment.repeat(Math.max(1, length / fragment.length())) + (shape % 2 == 0 ? "" : "!");
        return around.replace("%s", (line + "\n").repeat(Math.max(1, size / (line.length() + 1))));
    }
}
