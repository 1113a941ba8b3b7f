// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The measures as a table, and what is asked of them. */
final class Report {

    private static final double MEBI = 1 << 20;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** A writer and a length of the minutes. */
    private record Key(String writer, int paragraphs) {}

    /** Milliseconds, and bytes that were allocated, for a document. */
    private record Cost(double time, double memory) {}

    private final List<DocumentWriter> writers;
    private final Map<Key, Cost> costs = new LinkedHashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();

    Report(List<DocumentWriter> writers, Collection<RunResult> results) {
        this.writers = writers;
        for (RunResult result : results) {
            Key key = new Key(
                    result.getParams().getParam("writer"),
                    Integer.parseInt(result.getParams().getParam("paragraphs")));
            Result<?> memory = result.getSecondaryResults().get(ALLOCATED);
            costs.put(
                    key,
                    new Cost(result.getPrimaryResult().getScore(), memory == null ? Double.NaN : memory.getScore()));
            lengths.add(key.paragraphs());
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("Java %s, %d processors, %s %s%n"
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version")));
        table(text);
        for (int length : lengths) {
            atMost(text, RenderedExport.PREFIX + "pdf", OpenHtmlWriter.NAME, length, 1.2);
            atMost(text, RenderedExport.PREFIX + "docx", StaxWriter.NAME, length, 1.5);
            for (DocumentWriter peer : writers) {
                if (peer.format().equals("docx")
                        && !peer.library().equals("Paragraf")
                        && !peer.name().startsWith(StaxWriter.NAME)) {
                    atMost(text, RenderedExport.PREFIX + "docx", peer.name(), length, 1);
                }
            }
        }
        if (lengths.size() > 1) {
            growth(text);
        }
        return text.toString();
    }

    private void table(StringBuilder text) {
        text.append("%n%-16s".formatted("writer"));
        for (int length : lengths) {
            text.append(" %,8d par.: ms %10s".formatted(length, "MiB"));
        }
        text.append("  library%n".formatted());
        for (DocumentWriter writer : writers) {
            text.append("%-16s".formatted(writer.name()));
            for (int length : lengths) {
                Cost cost = costs.get(new Key(writer.name(), length));
                text.append(
                        cost == null
                                ? " ".repeat(28)
                                : " %,17.2f %,10.2f".formatted(cost.time(), cost.memory() / MEBI));
            }
            text.append("  %s%n".formatted(writer.library()));
        }
        text.append("%n".formatted());
    }

    private void atMost(StringBuilder text, String ours, String peer, int length, double limit) {
        Cost our = costs.get(new Key(ours, length));
        Cost their = costs.get(new Key(peer, length));
        if (our != null && their != null) {
            tell(text, "%s beside %s, %,d paragraphs".formatted(ours, peer, length), our.time() / their.time(), limit);
        }
    }

    /** A document cannot take longer for its length than in proportion, but for a quarter that hides in small ones. */
    private void growth(StringBuilder text) {
        int first = lengths.first();
        int last = lengths.last();
        for (DocumentWriter writer : writers) {
            Cost small = costs.get(new Key(writer.name(), first));
            Cost large = costs.get(new Key(writer.name(), last));
            if (small != null && large != null) {
                tell(
                        text,
                        "growth of %s, %,d to %,d paragraphs".formatted(writer.name(), first, last),
                        large.time() / small.time(),
                        1.25 * last / first);
            }
        }
    }

    private static void tell(StringBuilder text, String what, double ratio, double limit) {
        text.append("%-58s %8.2f  at most %6.2f  %s%n"
                .formatted(what, ratio, limit, ratio <= limit ? "holds" : "DOES NOT HOLD"));
    }
}
