// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

/**
 * A damaged word and what it was taken for.
 *
 * @param line the number of its line
 * @param from as it stands in the source
 * @param to as it is read
 * @param confidence how sure, in 0..1
 * @param applied false if it is only proposed
 */
public record Change(int line, String from, String to, double confidence, boolean applied) {}
