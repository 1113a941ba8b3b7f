// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.federation;

/**
 * What of a meeting refers to the file of the body.
 *
 * @param sameBody false if the minutes name another body; then nothing is linked
 * @param people how many of those called
 * @param called how many are called
 * @param boards how many of the notice boards
 * @param posted how many notice boards there are
 */
public record LinkCount(boolean sameBody, int people, int called, int boards, int posted) {}
