// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

/**
 * The marks of Symbol and Wingdings. A word processor writes them as private characters that mean something in these
 * fonts only; elsewhere they are empty boxes.
 */
final class SymbolFonts {

    private SymbolFonts() {}

    /** The character that looks like a private one of these fonts; null if there is none. */
    static String alike(int c) {
        return switch (c) {
            case 0xF020 -> " ";
            case 0xF02D -> "-";
            case 0xF06C -> "●";
            case 0xF06E -> "■";
            case 0xF06F -> "□";
            case 0xF071 -> "❑";
            case 0xF076 -> "❖";
            case 0xF09F, 0xF0B7 -> "•";
            case 0xF0A7 -> "▪";
            case 0xF0A8 -> "☐";
            case 0xF0D8 -> "➢";
            case 0xF0E0 -> "→";
            case 0xF0E8 -> "➔";
            case 0xF0F0 -> "⇨";
            case 0xF0FB -> "✗";
            case 0xF0FC -> "✓";
            case 0xF0FD -> "☒";
            case 0xF0FE -> "☑";
            default -> null;
        };
    }
}
