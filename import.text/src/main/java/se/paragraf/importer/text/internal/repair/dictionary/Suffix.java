// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.dictionary;

/**
 * A way to inflect a word.
 *
 * @param flag what marks the words that are inflected so
 * @param condition how the word must end
 * @param joins true if what comes out is the first part of a compound and no word by itself
 */
record Suffix(char flag, Condition condition, boolean joins) {}
