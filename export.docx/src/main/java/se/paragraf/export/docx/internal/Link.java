// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/**
 * Where a text leads.
 *
 * @param relationship the relationship to an address outside, null if it leads to a place inside
 * @param bookmark the name of the place inside, null if it leads outside
 */
record Link(String relationship, String bookmark) {}
