// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that are hard to set. */
final class Cases {

    private Cases() {}

    /** Tables over page breaks, words longer than a line, decisions longer than a page, lists in lists. */
    static String longDocument() {
        String rows = repeat(
                70,
                i -> "<tr><td class=\"name\">Person " + i + "</td><td class=\"organisation\">"
                        + (i % 7 == 0 ? "" : "Granå kommun med ett långt namn " + i) + "</td></tr>");
        String sentences = repeat(400, i -> "Mening " + i + " om budgeten för nästa år. ");
        String items = repeat(
                60,
                i -> "<li>Punkt " + i
                        + "<ol class=\"letters\"><li>under<ul class=\"as-written\"><li>§ 1 djupt</li></ul>"
                        + "</li></ol></li>");
        return """
                <div class="running-head">Samordningsförbundet Exempel · Protokoll</div>
                <h1 class="title" id="minutes">Protokoll</h1>
                <div class="attendance"><h2>Närvarande</h2><h3 class="group">Beslutande</h3>
                <table class="attendance"><thead><tr><th class="name" scope="col">Namn</th>
                <th class="organisation" scope="col">Organisation</th></tr></thead><tbody>%s</tbody></table></div>
                <div class="paragraph" id="p1"><h2 class="paragraph-heading"><span class="number">§ 1</span> %s</h2>
                <p>%s</p>
                <table class="data"><tbody><tr><td>%s</td><td></td><td>x</td></tr></tbody></table>
                <div class="decision"><h3 class="rubric">Beslut</h3><p>%s</p></div>
                <ul>%s</ul></div>
                <div class="notice"><h2>Bevis om anslag</h2><table class="facts"><tbody>
                <tr><th scope="row">Anslaget uppsatt</th><td></td></tr></tbody></table>
                <div class="signature"><p class="signature-role">Underskrift</p>
                <p class="signature-name">Namnförtydligande</p></div></div>
                """
                .formatted(rows, "Rubrik".repeat(40), "ord".repeat(200), "cell".repeat(60), sentences, items);
    }

    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.rangeClosed(1, times).mapToObj(text).collect(Collectors.joining());
    }
}
