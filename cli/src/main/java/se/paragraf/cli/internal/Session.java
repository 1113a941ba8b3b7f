// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import se.paragraf.core.Paragraf;

/**
 * What every command works with.
 *
 * @param paragraf the services
 * @param console the user
 * @param inputs the files that the user names
 */
record Session(Paragraf paragraf, Console console, Inputs inputs) {}
