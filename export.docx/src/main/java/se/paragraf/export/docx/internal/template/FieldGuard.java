// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Looks for fields that fetch something or run it, and for elements that are nested without end. */
final class FieldGuard implements XmlHandler {

    private static final Set<String> FETCHING = Set.of(
            "INCLUDEPICTURE",
            "INCLUDETEXT",
            "INCLUDE",
            "IMPORT",
            "LINK",
            "DDE",
            "DDEAUTO",
            "DATABASE",
            "MACROBUTTON",
            "RD");

    /** So deep no program nests; a tree that is searched at each level takes minutes beyond it. */
    private static final int DEEPEST = 500;

    private final StringBuilder instruction = new StringBuilder();
    private boolean collecting;
    private int depth;
    private boolean tooDeep;
    private String fetching;

    /** The first such field that was found. */
    Optional<String> fetching() {
        return Optional.ofNullable(fetching);
    }

    /** Whether its elements are nested deeper than those of any real document. */
    boolean isTooDeep() {
        return tooDeep;
    }

    @Override
    public void start(Element element) {
        depth++;
        tooDeep |= depth > DEEPEST;
        switch (element.name()) {
            case "fldChar" -> endInstruction();
            case "instrText" -> collecting = true;
            case "fldSimple" -> {
                endInstruction();
                element.attributes("instr").forEach(instruction::append);
                endInstruction();
            }
            default -> {
                // has no instruction
            }
        }
    }

    private void endInstruction() {
        String word = instruction.toString().strip().split("[\\s\"]", 2)[0].toUpperCase(Locale.ROOT);
        if (fetching == null && FETCHING.contains(word)) {
            fetching = word;
        }
        instruction.setLength(0);
    }

    @Override
    public void text(String text) {
        if (collecting) {
            instruction.append(text);
        }
    }

    @Override
    public void end(String name) {
        depth--;
        if (name.equals("instrText")) {
            collecting = false;
        }
    }
}
